import type { Company } from '../company.ts';

export default {
  id: 'kueez',
  name: 'Kueez',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Buys attention for quiz and story sites and auctions their ad space.',
  hosts: {
    'kueez.com': 'advertising',
    'kueezrtb.com': 'advertising',
  },
  privacy: 'https://kueez.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kueez.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
