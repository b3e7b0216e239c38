import type { Company } from '../company.ts';

export default {
  id: 'alkami',
  name: 'Alkami',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sorts bank customers into groups from their spending and visits.',
  hosts: {
    'segmint.net': 'customer-data',
    'segmint.com': 'customer-data',
    'alkami.com': 'customer-data',
  },
  listed: ['Segmint'],
  privacy: 'https://www.alkami.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.alkami.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
