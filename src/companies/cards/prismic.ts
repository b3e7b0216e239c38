import type { Company } from '../company.ts';

export default {
  id: 'prismic',
  name: 'Prismic',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Stores the texts and pictures that other sites show.',
  hosts: {
    'prismic.io': 'content',
  },
  privacy: 'https://prismic.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://prismic.io/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
