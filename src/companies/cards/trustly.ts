import type { Company } from '../company.ts';

export default {
  id: 'trustly',
  name: 'Trustly',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: "Moves payments straight from people's bank accounts to shops.",
  hosts: {
    'trustly.com': 'utility',
    'trustly.net': 'utility',
    'paywithmybank.com': 'utility',
  },
  privacy: 'https://www.trustly.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustly.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
