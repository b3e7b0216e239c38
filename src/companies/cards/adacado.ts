import type { Company } from '../company.ts';

export default {
  id: 'adacado',
  name: 'Adacado',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Builds ads from a shop's product list.",
  hosts: {
    'adacado.com': 'advertising',
  },
  listed: ['Adacado'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adacado.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
