import type { Company } from '../company.ts';

export default {
  id: 'leadbolt',
  name: 'Leadbolt',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Places full-screen ads in mobile apps.',
  hosts: {
    'leadbolt.net': 'advertising',
    'leadbolt.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadbolt.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
