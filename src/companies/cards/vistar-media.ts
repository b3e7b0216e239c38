import type { Company } from '../company.ts';

export default {
  id: 'vistar-media',
  name: 'Vistar Media',
  parent: 'T-Mobile',
  country: 'US',
  role: 'both',
  about: 'Sells ads on public screens by phone locations.',
  hosts: {
    'vistarmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vistarmedia.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
