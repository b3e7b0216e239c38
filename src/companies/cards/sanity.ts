import type { Company } from '../company.ts';

export default {
  id: 'sanity',
  name: 'Sanity',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores the texts and pictures that other sites show.',
  hosts: {
    'sanity.io': 'content',
    'sanity-cdn.com': 'content',
  },
  privacy: 'https://www.sanity.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sanity.io/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
