import type { Company } from '../company.ts';

export default {
  id: '51la',
  name: '51LA',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Counts visits for sites in China.',
  hosts: {
    '51.la': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.51.la/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
