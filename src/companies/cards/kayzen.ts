import type { Company } from '../company.ts';

export default {
  id: 'kayzen',
  name: 'Kayzen',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Lets app makers buy app ads by auction themselves.',
  hosts: {
    'kayzen.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kayzen.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
