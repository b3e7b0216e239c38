import type { Company } from '../company.ts';

export default {
  id: 'skroutz',
  name: 'Skroutz',
  parent: null,
  country: 'GR',
  role: 'both',
  about: "Greek price comparison that counts visits and orders in its partners' shops.",
  hosts: {
    'skroutz.gr': 'analytics',
    'skroutz.cy': 'analytics',
    'scdn.gr': 'advertising',
  },
  privacy: 'https://www.skroutz.gr/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.skroutz.gr/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
