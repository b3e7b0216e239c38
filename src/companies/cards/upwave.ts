import type { Company } from '../company.ts';

export default {
  id: 'upwave',
  name: 'Upwave',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks people survey questions to see whether ads changed their opinion.',
  hosts: {
    'upwave.com': 'analytics',
    'survata.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://upwave.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
