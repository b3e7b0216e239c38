import type { Company } from '../company.ts';

export default {
  id: 'toplist',
  name: 'TOPlist',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Counts visits to Czech and Slovak sites and ranks them publicly.',
  hosts: {
    'toplist.cz': 'analytics',
    'toplist.sk': 'analytics',
    'toplist.eu': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.toplist.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
