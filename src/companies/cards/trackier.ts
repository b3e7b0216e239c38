import type { Company } from '../company.ts';

export default {
  id: 'trackier',
  name: 'Trackier',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Tracks ad clicks and installs for advertisers and affiliates.',
  hosts: {
    'trackier.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trackier.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
