import type { Company } from '../company.ts';

export default {
  id: 'truehits',
  name: 'Truehits',
  parent: null,
  country: 'TH',
  role: 'both',
  about: 'Thai visit counter and ranking of sites.',
  hosts: {
    'truehits.in.th': 'analytics',
    'truehits.net': 'analytics',
    'hits.truehits.in.th': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://truehits.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
