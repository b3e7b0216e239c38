import type { Company } from '../company.ts';

export default {
  id: 'trustmate',
  name: 'TrustMate',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Polish collector of verified shop and product opinions.',
  hosts: {
    'trustmate.io': 'customer-support',
  },
  privacy: 'https://trustmate.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trustmate.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
