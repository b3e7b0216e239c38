import type { Company } from '../company.ts';

export default {
  id: 'shoptet',
  name: 'Shoptet',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Rents out web shops to Czech and Hungarian merchants.',
  hosts: {
    'shoptet.cz': 'hosting',
    'myshoptet.com': 'hosting',
    'shoptet.com': 'hosting',
  },
  privacy: 'https://www.shoptet.cz/ochrana-osobnich-udaju/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shoptet.cz/ochrana-osobnich-udaju/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
