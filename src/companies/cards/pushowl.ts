import type { Company } from '../company.ts';

export default {
  id: 'pushowl',
  name: 'PushOwl',
  parent: 'Brevo',
  country: 'IN',
  role: 'processor',
  about: 'Browser push messages for Shopify shops.',
  hosts: {
    'pushowl.com': 'marketing',
  },
  privacy: 'https://www.pushowl.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pushowl.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
