import type { Company } from '../company.ts';

export default {
  id: 'termsfeed',
  name: 'TermsFeed',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes privacy texts and cookie notices for small sites.',
  hosts: {
    'termsfeed.com': 'consent',
  },
  privacy: 'https://www.termsfeed.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.termsfeed.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
