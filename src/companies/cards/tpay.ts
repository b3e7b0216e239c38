import type { Company } from '../company.ts';

export default {
  id: 'tpay',
  name: 'Tpay',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Carries bank transfers and card payments from Polish shoppers to shops.',
  hosts: {
    'tpay.com': 'utility',
  },
  privacy: 'https://tpay.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tpay.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
