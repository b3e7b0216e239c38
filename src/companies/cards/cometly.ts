import type { Company } from '../company.ts';

export default {
  id: 'cometly',
  name: 'Cometly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties orders to ads and sends them back to the ad networks.',
  hosts: {
    'cometly.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cometly.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
