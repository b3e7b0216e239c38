import type { Company } from '../company.ts';

export default {
  id: 'mikmak',
  name: 'MikMak',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Where-to-buy buttons for brands that record which shop people pick.',
  hosts: {
    'mikmak.ai': 'advertising',
    'mikmak.com': 'advertising',
    'swaven.com': 'advertising',
  },
  privacy: 'https://www.mikmak.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mikmak.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
