import type { Company } from '../company.ts';

export default {
  id: 'triple-whale',
  name: 'Triple Whale',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Joins shop orders with ad clicks by a script on the shop’s pages.',
  hosts: {
    'triplewhale.com': 'analytics',
    'config-security.com': 'analytics',
  },
  privacy: 'https://www.triplewhale.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.triplewhale.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
