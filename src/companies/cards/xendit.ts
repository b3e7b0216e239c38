import type { Company } from '../company.ts';

export default {
  id: 'xendit',
  name: 'Xendit',
  parent: null,
  country: 'ID',
  role: 'processor',
  about: 'Handles payments for shops in South East Asia.',
  hosts: {
    'xendit.co': 'utility',
  },
  privacy: 'https://www.xendit.co/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xendit.co/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
