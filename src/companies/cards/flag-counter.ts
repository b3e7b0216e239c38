import type { Company } from '../company.ts';

export default {
  id: 'flag-counter',
  name: 'Flag Counter',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows on a page how many visitors came from which country.',
  hosts: {
    'flagcounter.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flagcounter.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
