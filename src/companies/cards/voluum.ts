import type { Company } from '../company.ts';

export default {
  id: 'voluum',
  name: 'Voluum',
  parent: 'Team Internet',
  country: 'PL',
  role: 'processor',
  about: 'Tracks ad clicks and sales for affiliates.',
  hosts: {
    'voluum.com': 'analytics',
    'voluumtrk.com': 'analytics',
    'voluumtrk2.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://voluum.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
