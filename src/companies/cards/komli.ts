import type { Company } from '../company.ts';

export default {
  id: 'komli',
  name: 'Komli',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Sold ads in India; its hosts remain in older pages.',
  hosts: {
    'komli.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://komli.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
