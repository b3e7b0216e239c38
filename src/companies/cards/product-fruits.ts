import type { Company } from '../company.ts';

export default {
  id: 'product-fruits',
  name: 'Product Fruits',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Shows tours, hints and news inside web apps for their makers.',
  hosts: {
    'productfruits.com': 'customer-support',
  },
  privacy: 'https://productfruits.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://productfruits.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
