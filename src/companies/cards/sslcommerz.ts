import type { Company } from '../company.ts';

export default {
  id: 'sslcommerz',
  name: 'SSLCOMMERZ',
  parent: null,
  country: 'BD',
  role: 'processor',
  about: 'Handles payments for shops in Bangladesh.',
  hosts: {
    'sslcommerz.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sslcommerz.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
