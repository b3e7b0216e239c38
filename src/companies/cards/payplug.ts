import type { Company } from '../company.ts';

export default {
  id: 'payplug',
  name: 'Payplug',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Handles card payments for smaller French and Italian shops.',
  hosts: {
    'payplug.com': 'utility',
  },
  privacy: 'https://www.payplug.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.payplug.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
