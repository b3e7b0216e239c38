import type { Company } from '../company.ts';

export default {
  id: 'coingecko',
  name: 'CoinGecko',
  parent: null,
  country: 'MY',
  role: 'controller',
  about: 'Malaysian price service for digital coins, with boxes on other sites.',
  hosts: {
    'coingecko.com': 'content',
  },
  privacy: 'https://www.coingecko.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.coingecko.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
