import type { Company } from '../company.ts';

export default {
  id: 'iyzico',
  name: 'iyzico',
  parent: 'Prosus',
  country: 'TR',
  role: 'processor',
  about: 'Handles payments for Turkish shops.',
  hosts: {
    'iyzico.com': 'utility',
    'iyzipay.com': 'utility',
  },
  privacy: 'https://www.iyzico.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iyzico.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
