import type { Company } from '../company.ts';

export default {
  id: 'affinity',
  name: 'Affinity',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places search and native ads for advertisers.',
  hosts: {
    'affinity.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://affinity.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
