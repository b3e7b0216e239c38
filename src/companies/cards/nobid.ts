import type { Company } from '../company.ts';

export default {
  id: 'nobid',
  name: 'NoBid',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Adds more bidders to the ad auctions of website owners.',
  hosts: {
    'servenobid.com': 'advertising',
    'servenobids.com': 'advertising',
    'nobid.io': 'advertising',
  },
  privacy: 'https://nobid.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://nobid.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nobidBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
