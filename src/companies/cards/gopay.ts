import type { Company } from '../company.ts';

export default {
  id: 'gopay',
  name: 'GoPay',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Handles payments for Czech shops.',
  hosts: {
    'gopay.com': 'utility',
    'gopay.cz': 'utility',
  },
  privacy: 'https://www.gopay.com/en/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gopay.com/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
