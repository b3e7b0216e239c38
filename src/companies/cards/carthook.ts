import type { Company } from '../company.ts';

export default {
  id: 'carthook',
  name: 'CartHook',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Adds offers after the checkout of Shopify shops.',
  hosts: {
    'carthook.com': 'marketing',
  },
  privacy: 'https://carthook.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://carthook.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
