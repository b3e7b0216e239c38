import type { Company } from '../company.ts';

export default {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Tracks which affiliate brought a customer to a software firm.',
  hosts: {
    'firstpromoter.com': 'advertising',
  },
  privacy: 'https://firstpromoter.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://firstpromoter.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
