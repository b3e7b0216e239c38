import type { Company } from '../company.ts';

export default {
  id: 'payfast',
  name: 'Payfast',
  parent: 'Network International',
  country: 'ZA',
  role: 'processor',
  about: 'Handles payments for South African shops.',
  hosts: {
    'payfast.co.za': 'utility',
    'payfast.io': 'utility',
  },
  privacy: 'https://payfast.io/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://payfast.io/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
