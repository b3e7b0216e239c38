import type { Company } from '../company.ts';

export default {
  id: 'felmat',
  name: 'felmat',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese affiliate network that records clicks and orders.',
  hosts: {
    'felmat.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.felmat.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
