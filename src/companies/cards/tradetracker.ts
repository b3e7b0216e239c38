import type { Company } from '../company.ts';

export default {
  id: 'tradetracker',
  name: 'TradeTracker',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Affiliate network that follows clicks from websites to orders in shops.',
  hosts: {
    'tradetracker.com': 'advertising',
    'tradetracker.net': 'advertising',
    'tradetracker.nl': 'advertising',
    'tradetracker.io': 'advertising',
  },
  privacy: 'https://tradetracker.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tradetracker.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
