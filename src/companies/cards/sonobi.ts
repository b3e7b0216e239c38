import type { Company } from '../company.ts';

export default {
  id: 'sonobi',
  name: 'Sonobi',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Sells publishers' ad space directly to advertisers and syncs browser IDs.",
  hosts: {
    'sonobi.com': 'advertising',
  },
  listed: ['Sonobi'],
  privacy: 'https://sonobi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://sonobi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/sonobiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
