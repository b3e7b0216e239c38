import type { Company } from '../company.ts';

export default {
  id: 'tappay',
  name: 'TapPay',
  parent: null,
  country: 'TW',
  role: 'processor',
  about: 'Handles card payments for Taiwanese shops.',
  hosts: {
    'tappaysdk.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tappaysdk.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
