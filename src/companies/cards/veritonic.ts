import type { Company } from '../company.ts';

export default {
  id: 'veritonic',
  name: 'Veritonic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures which audio ads led listeners to a site.',
  hosts: {
    'veritonic.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://veritonic.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
