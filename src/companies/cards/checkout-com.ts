import type { Company } from '../company.ts';

export default {
  id: 'checkout-com',
  name: 'Checkout.com',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Takes card payments in the shops of other companies.',
  hosts: {
    'checkout.com': 'utility',
    'risk.checkout.com': 'fingerprinting',
  },
  listed: ['Checkout.com'],
  privacy: 'https://www.checkout.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.checkout.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
