import type { Company } from '../company.ts';

export default {
  id: 'foursquare',
  name: 'Foursquare',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects where phones go to aim ads and to count shop visits.',
  hosts: {
    'foursquare.com': 'advertising',
    'placed.com': 'advertising',
    'factual.com': 'advertising',
  },
  privacy: 'https://foursquare.com/legal/privacy-center/',
  optOut: null,
  contact: { mail: 'privacy@foursquare.com' },
  sources: [{ url: 'https://foursquare.com/legal/privacy-center/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
