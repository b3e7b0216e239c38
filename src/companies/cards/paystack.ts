import type { Company } from '../company.ts';

export default {
  id: 'paystack',
  name: 'Paystack',
  parent: 'Stripe',
  country: 'NG',
  role: 'processor',
  about: 'Takes card payments for shops in Nigeria, Ghana and other African countries.',
  hosts: {
    'paystack.com': 'utility',
    'paystack.co': 'utility',
  },
  privacy: 'https://paystack.com/privacy/merchant',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://paystack.com/privacy/merchant', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
