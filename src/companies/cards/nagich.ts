import type { Company } from '../company.ts';

export default {
  id: 'nagich',
  name: 'Nagich',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Puts a tool on pages that makes them easier for disabled people.',
  hosts: {
    'nagich.co.il': 'utility',
    'nagich.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nagich.co.il/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
