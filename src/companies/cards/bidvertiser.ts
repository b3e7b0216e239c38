import type { Company } from '../company.ts';

export default {
  id: 'bidvertiser',
  name: 'BidVertiser',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells pop-up and push ads on small websites.',
  hosts: {
    'bidvertiser.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bidvertiser.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
