import type { Company } from '../company.ts';

export default {
  id: 'postimages',
  name: 'Postimages',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Picture host for forums and blogs.',
  hosts: {
    'postimg.org': 'content',
    'postimg.cc': 'content',
    'postimages.org': 'content',
  },
  listed: ['Postimage.org'],
  privacy: 'https://postimages.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://postimages.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
