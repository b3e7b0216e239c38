import type { Company } from '../company.ts';

export default {
  id: 'adagio',
  name: 'Adagio',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Watches how long ads stay in view and sells that space in auctions.',
  hosts: {
    'adagio.io': 'advertising',
    '4dex.io': 'advertising',
  },
  listed: ['Onfocus'],
  privacy: 'https://adagio.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adagio.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
