import type { Company } from '../company.ts';

export default {
  id: 'httpool',
  name: 'Aleph',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells the advertising of Meta, X and other platforms in many countries, earlier as Httpool.',
  hosts: {
    'httpool.com': 'advertising',
    'alephholding.com': 'advertising',
    'aleph-group.com': 'advertising',
  },
  privacy: 'https://www.alephholding.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.alephholding.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
