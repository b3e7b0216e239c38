import type { Company } from '../company.ts';

export default {
  id: 'veeva',
  name: 'Veeva',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Measures with health records whether drug ads led people to treatment.',
  hosts: {
    'crossix.com': 'analytics',
    'veeva.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://veeva.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
