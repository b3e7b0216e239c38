import type { Company } from '../company.ts';

export default {
  id: 'omise',
  name: 'Omise',
  parent: null,
  country: 'TH',
  role: 'processor',
  about: 'Handles card payments for shops in Thailand and Japan.',
  hosts: {
    'omise.co': 'utility',
  },
  privacy: 'https://www.omise.co/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omise.co/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
