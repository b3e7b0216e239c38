import type { Company } from '../company.ts';

export default {
  id: 'juspay',
  name: 'Juspay',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Connects Indian shops with payment companies.',
  hosts: {
    'juspay.in': 'utility',
    'juspay.io': 'utility',
  },
  privacy: 'https://juspay.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://juspay.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
