import type { Company } from '../company.ts';

export default {
  id: 'pandectes',
  name: 'Pandectes',
  parent: null,
  country: 'GR',
  role: 'processor',
  about: 'Cookie banner for Shopify stores.',
  hosts: {
    'pandectes.io': 'consent',
  },
  privacy: 'https://pandectes.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pandectes.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
