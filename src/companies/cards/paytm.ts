import type { Company } from '../company.ts';

export default {
  id: 'paytm',
  name: 'Paytm',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian payment service of phones and shops.',
  hosts: {
    'paytm.com': 'utility',
    'paytm.in': 'utility',
    'paytmpayments.com': 'utility',
  },
  privacy: 'https://paytm.com/about-us/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://paytm.com/about-us/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
