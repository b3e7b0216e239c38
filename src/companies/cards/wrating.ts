import type { Company } from '../company.ts';

export default {
  id: 'wrating',
  name: 'Wrating',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Measures the audience of Chinese sites with counters on their pages.',
  hosts: {
    'wrating.com': 'analytics',
  },
  privacy: 'https://www.wrating.com/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wrating.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
