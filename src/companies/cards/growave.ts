import type { Company } from '../company.ts';

export default {
  id: 'growave',
  name: 'Growave',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Wish lists, reviews and reward points for Shopify shops.',
  hosts: {
    'growave.io': 'marketing',
    'socialshopwave.com': 'marketing',
  },
  listed: ['SocialShopWave'],
  privacy: 'https://growave.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://growave.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
