import type { Company } from '../company.ts';

export default {
  id: 'mollie',
  name: 'Mollie',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Handles payments for European online shops.',
  hosts: {
    'mollie.com': 'utility',
    'mollie.nl': 'utility',
  },
  privacy: 'https://www.mollie.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mollie.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
