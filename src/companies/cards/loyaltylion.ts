import type { Company } from '../company.ts';

export default {
  id: 'loyaltylion',
  name: 'LoyaltyLion',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Reward programmes for online shops with a points account per shopper.',
  hosts: {
    'loyaltylion.com': 'marketing',
    'loyaltylion.net': 'marketing',
  },
  listed: ['LoyaltyLion'],
  privacy: 'https://loyaltylion.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://loyaltylion.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
