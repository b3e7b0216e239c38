import type { Company } from '../company.ts';

export default {
  id: 'cleverbridge',
  name: 'Cleverbridge',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Sells programs on behalf of their makers.',
  hosts: {
    'cleverbridge.com': 'utility',
  },
  privacy: 'https://www.cleverbridge.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cleverbridge.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
