import type { Company } from '../company.ts';

export default {
  id: 'adapex',
  name: 'Adapex',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ad auctions for publishers in games, sport and entertainment.',
  hosts: {
    'adapex.io': 'advertising',
  },
  privacy: 'https://adapex.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adapex.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
