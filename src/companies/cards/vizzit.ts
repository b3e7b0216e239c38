import type { Company } from '../company.ts';

export default {
  id: 'vizzit',
  name: 'Vizzit',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Counts visits to Swedish sites and intranets.',
  hosts: {
    'vizzit.se': 'analytics',
  },
  listed: ['Vizzit'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vizzit.se/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
