import type { Company } from '../company.ts';

export default {
  id: 'aidata',
  name: 'Aidata',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Data broker that sorts Russian-speaking browsers into groups for ads.',
  hosts: {
    'aidata.me': 'identity',
    'aidata.io': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://aidata.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
