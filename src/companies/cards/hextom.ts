import type { Company } from '../company.ts';

export default {
  id: 'hextom',
  name: 'Hextom',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Banners and sales bars in Shopify shops.',
  hosts: {
    'hextom.com': 'marketing',
  },
  listed: ['Hexton'],
  privacy: 'https://hextom.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hextom.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
