import type { Company } from '../company.ts';

export default {
  id: 'strikingly',
  name: 'Strikingly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds and hosts simple one-page sites.',
  hosts: {
    'strikingly.com': 'hosting',
    'strikinglycdn.com': 'hosting',
    'mystrikingly.com': 'hosting',
    'sxlcdn.com': 'hosting',
  },
  privacy: 'https://www.strikingly.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.strikingly.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
