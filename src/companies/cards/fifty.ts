import type { Company } from '../company.ts';

export default {
  id: 'fifty',
  name: 'Fifty',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Groups people by social-media interests and buys ads for those groups.',
  hosts: {
    'fiftyt.com': 'advertising',
    'fifty.io': 'advertising',
  },
  listed: ['FiftyAurora'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fifty.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
