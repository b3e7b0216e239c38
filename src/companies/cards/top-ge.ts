import type { Company } from '../company.ts';

export default {
  id: 'top-ge',
  name: 'TOP.GE',
  parent: null,
  country: 'GE',
  role: 'both',
  about: 'Georgian visit counter and ranking of sites.',
  hosts: {
    'top.ge': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://top.ge/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
