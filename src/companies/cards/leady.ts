import type { Company } from '../company.ts';

export default {
  id: 'leady',
  name: 'Leady',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Tells companies which firms visited their site.',
  hosts: {
    'leady.com': 'identity',
    'leady.cz': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leady.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
