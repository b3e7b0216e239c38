import type { Company } from '../company.ts';

export default {
  id: 'adnami',
  name: 'Adnami',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Builds and serves large special-format ads.',
  hosts: {
    'adnami.io': 'advertising',
  },
  listed: ['Adnami'],
  privacy: 'https://www.adnami.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adnami.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
