import type { Company } from '../company.ts';

export default {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  parent: 'Binance',
  country: 'US',
  role: 'controller',
  about: 'Coin price boxes on other sites.',
  hosts: {
    'coinmarketcap.com': 'content',
  },
  privacy: 'https://coinmarketcap.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://coinmarketcap.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
