import type { Company } from '../company.ts';

export default {
  id: 'boost-commerce',
  name: 'Boost Commerce',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Runs search and filters of Shopify shops.',
  hosts: {
    'boostcommerce.net': 'recommendation',
    'bc-solutions.net': 'recommendation',
  },
  privacy: 'https://boostcommerce.net/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://boostcommerce.net/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
