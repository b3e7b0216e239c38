import type { Company } from '../company.ts';

export default {
  id: 'admarketplace',
  name: 'adMarketplace',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places search ads and sponsored address-bar tips by what people type.',
  hosts: {
    'admarketplace.net': 'advertising',
    'admarketplace.com': 'advertising',
    'ampxchange.com': 'advertising',
  },
  listed: ['adMarketplace'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://admarketplace.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
