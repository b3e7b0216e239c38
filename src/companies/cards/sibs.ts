import type { Company } from '../company.ts';

export default {
  id: 'sibs',
  name: 'SIBS',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Handles Portuguese card and Multibanco payments.',
  hosts: {
    'sibs.com': 'utility',
    'sibspayments.com': 'utility',
    'sibs.pt': 'utility',
  },
  privacy: 'https://www.sibs.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sibs.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
