import type { Company } from '../company.ts';

export default {
  id: 'eq-works',
  name: 'EQ Works',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Aims ads by where phones have been.',
  hosts: {
    'eqads.com': 'advertising',
    'eqworks.com': 'advertising',
  },
  listed: ['EQ works'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://eqworks.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
