import type { Company } from '../company.ts';

export default {
  id: 'smile-io',
  name: 'Smile.io',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Reward points for shoppers of Shopify stores.',
  hosts: {
    'smile.io': 'marketing',
    'sweettooth.io': 'marketing',
  },
  listed: ['Sweet Tooth'],
  privacy: 'https://smile.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smile.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
