import type { Company } from '../company.ts';

export default {
  id: 'mews',
  name: 'Mews',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Hotel software with a booking box on hotels’ own pages.',
  hosts: {
    'mews.com': 'utility',
    'mews.li': 'utility',
  },
  privacy: 'https://www.mews.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mews.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
