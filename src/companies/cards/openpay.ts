import type { Company } from '../company.ts';

export default {
  id: 'openpay',
  name: 'Openpay',
  parent: 'BBVA',
  country: 'MX',
  role: 'processor',
  about: 'Handles payments for Mexican shops and checks devices for fraud.',
  hosts: {
    'openpay.mx': 'utility',
    'openpay.co': 'utility',
    'openpay.pe': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.openpay.mx/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
