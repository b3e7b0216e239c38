import type { Company } from '../company.ts';

export default {
  id: 'aditude',
  name: 'Aditude',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs header auctions for publishers through one wrapper script.',
  hosts: {
    'aditude.io': 'advertising',
    'aditude.com': 'advertising',
    'aditude.cloud': 'advertising',
    'prebidwrapper.com': 'advertising',
    'dn0qt3r0xannq.cloudfront.net': 'advertising',
  },
  privacy: 'https://www.aditude.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aditude.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
