import type { Company } from '../company.ts';

export default {
  id: 'opinew',
  name: 'Opinew',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Imports and shows product reviews in Shopify shops.',
  hosts: {
    'opinew.com': 'customer-support',
  },
  privacy: 'https://www.opinew.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.opinew.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
