import type { Company } from '../company.ts';

export default {
  id: 'revenuehits',
  name: 'RevenueHits',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells pop-up ads on small websites.',
  hosts: {
    'revenuehits.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://revenuehits.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
