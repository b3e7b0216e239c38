import type { Company } from '../company.ts';

export default {
  id: 'smartcommerce',
  name: 'SmartCommerce',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Puts a brand’s product into a retailer’s basket with one click.',
  hosts: {
    'smartcommerce.co': 'advertising',
    'click2cart.com': 'advertising',
  },
  privacy: 'https://smartcommerce.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smartcommerce.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
