import type { Company } from '../company.ts';

export default {
  id: 'uppr',
  name: 'uppr',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Affiliate network that records which site sent a buyer to a shop.',
  hosts: {
    'uppr.de': 'advertising',
  },
  privacy: 'https://uppr.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uppr.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
