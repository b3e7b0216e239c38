import type { Company } from '../company.ts';

export default {
  id: 'ethnio',
  name: 'Ethnio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-up that invites visitors to interviews about a product.',
  hosts: {
    'ethn.io': 'customer-support',
  },
  listed: ['Ethnio'],
  privacy: 'https://ethn.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ethn.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
