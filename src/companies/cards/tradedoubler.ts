import type { Company } from '../company.ts';

export default {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  parent: 'Reworld Media',
  country: 'SE',
  role: 'both',
  about: 'European affiliate network that connects clicks on ads with orders in shops.',
  hosts: {
    'tradedoubler.com': 'advertising',
    'pvnsolutions.com': 'advertising',
    'metapic.com': 'advertising',
    'metapic.se': 'advertising',
  },
  listed: ['Tradedoubler'],
  privacy: 'https://www.tradedoubler.com/en/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@tradedoubler.com' },
  sources: [{ url: 'https://www.tradedoubler.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
