import type { Company } from '../company.ts';

export default {
  id: 'nexx360',
  name: 'Nexx360',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Runs ad auctions on its servers for publishers.',
  hosts: {
    'nexx360.io': 'advertising',
  },
  privacy: 'https://nexx360.io/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://nexx360.io/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nexx360BidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
