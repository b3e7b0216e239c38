import type { Company } from '../company.ts';

export default {
  id: 'razorpay',
  name: 'Razorpay',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Handles payments for Indian shops.',
  hosts: {
    'razorpay.com': 'utility',
  },
  privacy: 'https://razorpay.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://razorpay.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
