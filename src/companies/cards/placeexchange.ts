import type { Company } from '../company.ts';

export default {
  id: 'placeexchange',
  name: 'Place Exchange',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on public screens by auction.',
  hosts: {
    'placeexchange.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://placeexchange.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
