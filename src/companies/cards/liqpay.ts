import type { Company } from '../company.ts';

export default {
  id: 'liqpay',
  name: 'LiqPay',
  parent: 'PrivatBank',
  country: 'UA',
  role: 'processor',
  about: 'Handles card payments for Ukrainian shops.',
  hosts: {
    'liqpay.ua': 'utility',
    'liqpay.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.liqpay.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
