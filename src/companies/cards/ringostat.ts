import type { Company } from '../company.ts';

export default {
  id: 'ringostat',
  name: 'Ringostat',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Traces calls back to advertising and offers a call back.',
  hosts: {
    'ringostat.com': 'analytics',
    'ringostat.net': 'analytics',
  },
  privacy: 'https://ringostat.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ringostat.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
