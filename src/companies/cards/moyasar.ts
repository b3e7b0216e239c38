import type { Company } from '../company.ts';

export default {
  id: 'moyasar',
  name: 'Moyasar',
  parent: null,
  country: 'SA',
  role: 'processor',
  about: 'Handles card payments for Saudi shops.',
  hosts: {
    'moyasar.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://moyasar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
