import type { Company } from '../company.ts';

export default {
  id: 'tapcart',
  name: 'Tapcart',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Turns Shopify shops into phone apps that send push messages.',
  hosts: {
    'tapcart.com': 'hosting',
    'tapcart.co': 'hosting',
  },
  privacy: 'https://www.tapcart.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tapcart.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
