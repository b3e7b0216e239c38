import type { Company } from '../company.ts';

export default {
  id: 'appikon',
  name: 'Appikon',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Restock alerts for Shopify shops, by mail and text message.',
  hosts: {
    'appikon.com': 'marketing',
  },
  privacy: 'https://appikon.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://appikon.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
