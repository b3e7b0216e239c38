import type { Company } from '../company.ts';

export default {
  id: 'celebrus',
  name: 'Celebrus',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Records what visitors do on bank, shop and travel sites and keeps a profile for each.',
  hosts: {
    'celebrus.com': 'customer-data',
    'u5e.com': 'customer-data',
  },
  listed: ['Celebrus Technologies', 'D4t4 Solutions'],
  privacy: 'https://www.celebrus.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.celebrus.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
