import type { Company } from '../company.ts';

export default {
  id: 'loox',
  name: 'Loox',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Photo reviews and referral offers for Shopify shops.',
  hosts: {
    'loox.io': 'customer-support',
    'loox.app': 'customer-support',
  },
  privacy: 'https://loox.app/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://loox.app/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
