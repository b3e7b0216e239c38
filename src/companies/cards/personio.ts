import type { Company } from '../company.ts';

export default {
  id: 'personio',
  name: 'Personio',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German personnel software; shows open jobs and takes applications.',
  hosts: {
    'personio.de': 'utility',
    'personio.com': 'utility',
  },
  privacy: 'https://www.personio.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.personio.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
