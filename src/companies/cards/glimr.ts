import type { Company } from '../company.ts';

export default {
  id: 'glimr',
  name: 'Glimr',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: "Groups publishers' readers into audiences for advertising.",
  hosts: {
    'glimr.io': 'identity',
  },
  listed: ['Glimr'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://glimr.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
