import type { Company } from '../company.ts';

export default {
  id: 'waytogrow',
  name: 'WayToGrow',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Runs ad auctions for Polish publishers.',
  hosts: {
    'waytogrow.eu': 'advertising',
    'wtg-ads.com': 'advertising',
  },
  privacy: 'https://waytogrow.eu/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://waytogrow.eu/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
