import type { Company } from '../company.ts';

export default {
  id: 'redtrack',
  name: 'RedTrack',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Tracks ad clicks and sales for advertisers and affiliates.',
  hosts: {
    'redtrack.io': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://redtrack.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
