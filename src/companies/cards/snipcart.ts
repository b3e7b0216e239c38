import type { Company } from '../company.ts';

export default {
  id: 'snipcart',
  name: 'Snipcart',
  parent: 'Duda',
  country: 'CA',
  role: 'processor',
  about: 'Basket script for small shops, run by the site builder Duda.',
  hosts: {
    'snipcart.com': 'utility',
  },
  privacy: 'https://snipcart.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://snipcart.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
