import type { Company } from '../company.ts';

export default {
  id: 'junip',
  name: 'Junip',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Product reviews for Shopify brands.',
  hosts: {
    'junip.co': 'customer-support',
  },
  privacy: 'https://junip.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://junip.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
