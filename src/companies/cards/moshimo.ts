import type { Company } from '../company.ts';

export default {
  id: 'moshimo',
  name: 'Moshimo',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Japanese affiliate network for bloggers.',
  hosts: {
    'moshimo.com': 'advertising',
  },
  privacy: 'https://af.moshimo.com/af/www/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://af.moshimo.com/af/www/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
