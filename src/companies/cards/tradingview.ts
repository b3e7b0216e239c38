import type { Company } from '../company.ts';

export default {
  id: 'tradingview',
  name: 'TradingView',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Share price charts inside finance sites and blogs.',
  hosts: {
    'tradingview.com': 'utility',
    'tradingview-widget.com': 'utility',
  },
  privacy: 'https://www.tradingview.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tradingview.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
