import type { Company } from '../company.ts';

export default {
  id: 'optad360',
  name: 'optAd360',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Arranges and auctions the ads of European websites, with a consent box of its own.',
  hosts: {
    'optad360.com': 'advertising',
    'optad360.io': 'advertising',
  },
  listed: ['optAd360 CMP'],
  privacy: 'https://www.optad360.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.optad360.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
