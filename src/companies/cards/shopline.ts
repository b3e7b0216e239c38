import type { Company } from '../company.ts';

export default {
  id: 'shopline',
  name: 'SHOPLINE',
  parent: null,
  country: 'HK',
  role: 'processor',
  about: 'Rents out web shops to merchants in Asia.',
  hosts: {
    'shopline.com': 'hosting',
    'shoplineapp.com': 'hosting',
    'myshopline.com': 'hosting',
    'shoplineimg.com': 'hosting',
    'shoplytics.com': 'hosting',
  },
  privacy: 'https://shopline.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://shopline.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
