import type { Company } from '../company.ts';

export default {
  id: 'pirsch',
  name: 'Pirsch',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Counts visits without cookies for site owners, from servers in Germany.',
  hosts: {
    'pirsch.io': 'analytics',
  },
  privacy: 'https://pirsch.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pirsch.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
