import type { Company } from '../company.ts';

export default {
  id: 'feefo',
  name: 'Feefo',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Asks buyers for reviews on behalf of shops and publishes them.',
  hosts: {
    'feefo.com': 'customer-support',
  },
  listed: ['Feefo.com'],
  privacy: 'https://www.feefo.com/en/business/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feefo.com/en/business/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
