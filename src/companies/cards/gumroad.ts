import type { Company } from '../company.ts';

export default {
  id: 'gumroad',
  name: 'Gumroad',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells the downloads of artists and writers through buttons on their pages.',
  hosts: {
    'gumroad.com': 'utility',
  },
  privacy: 'https://gumroad.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gumroad.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
