import type { Company } from '../company.ts';

export default {
  id: 'teal',
  name: 'Teal',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs header auctions for groups of publishers.',
  hosts: {
    'bids.ws': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bids.ws/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tealBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
