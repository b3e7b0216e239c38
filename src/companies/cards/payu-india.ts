import type { Company } from '../company.ts';

export default {
  id: 'payu-india',
  name: 'PayU India',
  parent: 'Prosus',
  country: 'IN',
  role: 'processor',
  about: 'Takes card and bank payments for Indian merchants.',
  hosts: {
    'payu.in': 'utility',
  },
  privacy: 'https://payu.in/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://payu.in/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
