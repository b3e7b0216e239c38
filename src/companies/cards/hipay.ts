import type { Company } from '../company.ts';

export default {
  id: 'hipay',
  name: 'HiPay',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Handles payments for online shops and checks them for fraud.',
  hosts: {
    'hipay.com': 'utility',
    'hipay-tpp.com': 'utility',
  },
  privacy: 'https://hipay.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hipay.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
