import type { Company } from '../company.ts';

export default {
  id: 'loop-subscriptions',
  name: 'Loop Subscriptions',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Runs subscriptions in Shopify shops.',
  hosts: {
    'loopwork.co': 'marketing',
  },
  privacy: 'https://www.loopwork.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.loopwork.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
