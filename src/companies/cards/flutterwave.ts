import type { Company } from '../company.ts';

export default {
  id: 'flutterwave',
  name: 'Flutterwave',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Handles payments for African shops.',
  hosts: {
    'flutterwave.com': 'utility',
    'ravepay.co': 'utility',
  },
  privacy: 'https://flutterwave.com/us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flutterwave.com/us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
