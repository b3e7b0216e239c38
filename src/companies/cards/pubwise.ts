import type { Company } from '../company.ts';

export default {
  id: 'pubwise',
  name: 'PubWise',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs and measures ad auctions for publishers.',
  hosts: {
    'pubwise.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://pubwise.io/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubwiseAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pwbidBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
