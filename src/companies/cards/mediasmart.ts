import type { Company } from '../company.ts';

export default {
  id: 'mediasmart',
  name: 'mediasmart',
  parent: 'Affle',
  country: 'ES',
  role: 'both',
  about: 'Buys mobile and TV-app ads by auction.',
  hosts: {
    'mediasmart.io': 'advertising',
    'mediasmart.es': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediasmart.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
