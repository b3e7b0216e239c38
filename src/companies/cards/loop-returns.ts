import type { Company } from '../company.ts';

export default {
  id: 'loop-returns',
  name: 'Loop Returns',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Handles returns of Shopify shops.',
  hosts: {
    'loopreturns.com': 'utility',
  },
  privacy: 'https://www.loopreturns.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.loopreturns.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
