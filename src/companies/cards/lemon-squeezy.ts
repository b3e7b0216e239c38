import type { Company } from '../company.ts';

export default {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  parent: 'Stripe',
  country: 'US',
  role: 'controller',
  about: 'Sells downloads and software on behalf of their makers.',
  hosts: {
    'lemonsqueezy.com': 'utility',
  },
  privacy: 'https://www.lemonsqueezy.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lemonsqueezy.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
