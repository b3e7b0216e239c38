import type { Company } from '../company.ts';

export default {
  id: 'adservice',
  name: 'Adservice',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Nordic affiliate network that records clicks and orders.',
  hosts: {
    'adservice.com': 'advertising',
    'adservicemedia.dk': 'advertising',
    'adservice.dk': 'advertising',
  },
  privacy: 'https://www.adservice.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adservice.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
