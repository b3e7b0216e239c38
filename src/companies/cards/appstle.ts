import type { Company } from '../company.ts';

export default {
  id: 'appstle',
  name: 'Appstle',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs subscriptions and loyalty points in Shopify shops.',
  hosts: {
    'appstle.com': 'marketing',
  },
  privacy: 'https://appstle.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://appstle.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
