import type { Company } from '../company.ts';

export default {
  id: 'cashfree',
  name: 'Cashfree',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Moves money between Indian shoppers, shops and banks.',
  hosts: {
    'cashfree.com': 'utility',
  },
  privacy: 'https://www.cashfree.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cashfree.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
