import type { Company } from '../company.ts';

export default {
  id: 'payjp',
  name: 'PAY.JP',
  parent: 'BASE',
  country: 'JP',
  role: 'processor',
  about: 'Handles card payments for Japanese sites.',
  hosts: {
    'pay.jp': 'utility',
  },
  privacy: 'https://pay.jp/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pay.jp/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
