import type { Company } from '../company.ts';

export default {
  id: 'viva',
  name: 'Viva.com',
  parent: null,
  country: 'GR',
  role: 'processor',
  about: 'Handles card payments for European shops.',
  hosts: {
    'viva.com': 'utility',
    'vivapayments.com': 'utility',
    'vivawallet.com': 'utility',
  },
  privacy: 'https://www.viva.com/en-eu/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viva.com/en-eu/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
