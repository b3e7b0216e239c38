import type { Company } from '../company.ts';

export default {
  id: 'bandcamp',
  name: 'Bandcamp',
  parent: 'Songtradr',
  country: 'US',
  role: 'controller',
  about: 'Music players and shop boxes of bands on other sites.',
  hosts: {
    'bandcamp.com': 'content',
    'bcbits.com': 'content',
  },
  privacy: 'https://bandcamp.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bandcamp.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
