import type { Company } from '../company.ts';

export default {
  id: 'ryviu',
  name: 'Ryviu',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Product reviews for Shopify and WooCommerce shops.',
  hosts: {
    'ryviu.com': 'customer-support',
    'ryviu.io': 'customer-support',
  },
  privacy: 'https://www.ryviu.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ryviu.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
