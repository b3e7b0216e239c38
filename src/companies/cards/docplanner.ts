import type { Company } from '../company.ts';

export default {
  id: 'docplanner',
  name: 'DocPlanner',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Doctor appointment boxes and reviews.',
  hosts: {
    'docplanner.com': 'utility',
    'doctoralia.com': 'utility',
    'znanylekarz.pl': 'utility',
    'jameda.de': 'utility',
  },
  privacy: 'https://www.docplanner.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.docplanner.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
