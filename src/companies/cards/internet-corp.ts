import type { Company } from '../company.ts';

export default {
  id: 'internet-corp',
  name: 'Internet Corp',
  parent: null,
  country: 'RO',
  role: 'controller',
  about: 'Romanian publisher of online magazines with its own ad sales.',
  hosts: {
    'internetcorp.ro': 'advertising',
    'internetcorp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.internetcorp.ro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
