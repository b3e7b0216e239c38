import type { Company } from '../company.ts';

export default {
  id: 'recharge',
  name: 'Recharge',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs subscriptions of Shopify shops and the boxes that offer them.',
  hosts: {
    'rechargepayments.com': 'marketing',
    'rechargecdn.com': 'marketing',
    'rechargeapps.com': 'marketing',
    'rechargeadapter.com': 'marketing',
    'getrecharge.com': 'marketing',
  },
  privacy: 'https://getrecharge.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getrecharge.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
