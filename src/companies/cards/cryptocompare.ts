import type { Company } from '../company.ts';

export default {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  parent: 'CoinDesk',
  country: 'GB',
  role: 'controller',
  about: 'British price service for digital coins, with boxes on other sites.',
  hosts: {
    'cryptocompare.com': 'content',
  },
  privacy: 'https://www.cryptocompare.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cryptocompare.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
