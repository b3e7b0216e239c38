import type { Company } from '../company.ts';

export default {
  id: 'blotout',
  name: 'Blotout',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs EdgeTag, which passes shop visits to ad companies through the shop’s own address.',
  hosts: {
    'edgetag.io': 'customer-data',
    'blotout.io': 'customer-data',
  },
  privacy: 'https://blotout.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://blotout.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
