import type { Company } from '../company.ts';

export default {
  id: 'revive',
  name: 'Revive Adserver',
  parent: 'Aqua Platform',
  country: 'NL',
  role: 'processor',
  about: 'Free ad-serving software that also runs as a rented service for publishers.',
  hosts: {
    'revive-adserver.net': 'advertising',
    'revive-adserver.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://revive-adserver.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
