import type { Company } from '../company.ts';

export default {
  id: 'freestar',
  name: 'Freestar',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ad auctions for websites and keeps its own browser ID; took over Sortable.',
  hosts: {
    'freestar.com': 'advertising',
    'freestar.io': 'advertising',
    'pub.network': 'advertising',
    'deployads.com': 'advertising',
    'sortable.com': 'advertising',
  },
  listed: ['Sortable'],
  privacy: 'https://freestar.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://help.freestar.com/help/gdpr', checked: '2026-11-22' },
    { url: 'https://freestar.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
