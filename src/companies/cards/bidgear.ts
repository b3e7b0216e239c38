import type { Company } from '../company.ts';

export default {
  id: 'bidgear',
  name: 'BidGear',
  parent: null,
  country: 'VN',
  role: 'both',
  about: 'Auctions ad places of small websites.',
  hosts: {
    'bidgear.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bidgear.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
