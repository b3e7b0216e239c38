import type { Company } from '../company.ts';

export default {
  id: 'intelliad',
  name: 'intelliAd',
  parent: 'diva-e',
  country: 'DE',
  role: 'processor',
  about: 'Follows people from an advertisement to an order to show advertisers which campaign worked.',
  hosts: {
    'intelliad.de': 'analytics',
    'intelliad.com': 'analytics',
  },
  privacy: 'https://www.intelliad.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intelliad.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
