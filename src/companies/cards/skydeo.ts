import type { Company } from '../company.ts';

export default {
  id: 'skydeo',
  name: 'Skydeo',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells groups of phone owners by the apps they use.',
  hosts: {
    'skydeo.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://skydeo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
