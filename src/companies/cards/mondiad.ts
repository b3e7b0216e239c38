import type { Company } from '../company.ts';

export default {
  id: 'mondiad',
  name: 'Mondiad',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Sells push notices, native ads and pop-unders.',
  hosts: {
    'mondiad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mondiad.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
