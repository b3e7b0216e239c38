import type { Company } from '../company.ts';

export default {
  id: 'scalapay',
  name: 'Scalapay',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Pay-later messages in Italian shops.',
  hosts: {
    'scalapay.com': 'utility',
  },
  privacy: 'https://www.scalapay.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.scalapay.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
