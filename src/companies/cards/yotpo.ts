import type { Company } from '../company.ts';

export default {
  id: 'yotpo',
  name: 'Yotpo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Reviews, loyalty points and text messages for online shops, with a file per shopper.',
  hosts: {
    'yotpo.com': 'customer-support',
    'swellrewards.com': 'marketing',
    'smsbump.com': 'marketing',
  },
  listed: ['Yotpo'],
  privacy: 'https://www.yotpo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yotpo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
