import type { Company } from '../company.ts';

export default {
  id: 'stripe',
  name: 'Stripe',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Takes card payments in shops and watches how people use the page to spot fraud.',
  hosts: {
    'stripe.com': 'utility',
    'stripecdn.com': 'utility',
    'stripe.network': 'utility',
    'stripe.dev': 'utility',
    'link.com': 'utility',
    'm.stripe.com': 'fingerprinting',
    'm.stripe.network': 'fingerprinting',
    'r.stripe.com': 'fingerprinting',
    'q.stripe.com': 'fingerprinting',
    'support.stripe.com': 'customer-support',
    'stripeassets.com': 'content',
  },
  listed: ['Stripe'],
  privacy: 'https://stripe.com/privacy',
  optOut: null,
  contact: { mail: 'privacy@stripe.com' },
  sources: [
    { url: 'https://stripe.com/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
