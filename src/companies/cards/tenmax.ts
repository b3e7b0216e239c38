import type { Company } from '../company.ts';

export default {
  id: 'tenmax',
  name: 'TenMax',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Auctions ads on Taiwanese sites and in apps.',
  hosts: {
    'tenmax.io': 'advertising',
    'tenmaxapp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tenmax.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
