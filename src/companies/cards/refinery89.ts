import type { Company } from '../company.ts';

export default {
  id: 'refinery89',
  name: 'Refinery89',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Runs ad auctions for publishers in Europe with one script.',
  hosts: {
    'refinery89.com': 'advertising',
  },
  privacy: 'https://refinery89.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://refinery89.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
