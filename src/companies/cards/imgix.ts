import type { Company } from '../company.ts';

export default {
  id: 'imgix',
  name: 'imgix',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shrinks and delivers the pictures of other sites.',
  hosts: {
    'imgix.net': 'content',
    'imgix.com': 'content',
    'imgix.video': 'content',
  },
  listed: ['imgix'],
  privacy: 'https://www.imgix.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.imgix.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.imgix.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
