import type { Company } from '../company.ts';

export default {
  id: 'bold-commerce',
  name: 'Bold Commerce',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Adds subscriptions, upsells and prices to web shops.',
  hosts: {
    'boldcommerce.com': 'utility',
    'boldapps.net': 'utility',
    'shappify.com': 'utility',
    'shappify-cdn.com': 'utility',
    'boldcommerce.dev': 'utility',
  },
  listed: ['Bold Commerce'],
  privacy: 'https://boldcommerce.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://boldcommerce.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
