import type { Company } from '../company.ts';

export default {
  id: 'redcircle',
  name: 'RedCircle',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Podcast host that adds ads to shows and counts downloads.',
  hosts: {
    'redcircle.com': 'content',
  },
  privacy: 'https://redcircle.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://redcircle.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
