import type { Company } from '../company.ts';

export default {
  id: 'tyxo',
  name: 'Tyxo',
  parent: null,
  country: 'BG',
  role: 'both',
  about: 'Bulgarian visit counter and ranking of sites.',
  hosts: {
    'tyxo.bg': 'analytics',
    'tyxo.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tyxo.bg/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
