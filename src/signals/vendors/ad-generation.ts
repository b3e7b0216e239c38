import type { Vendor } from '../vendor.ts';

export default {
  id: 'ad-generation',
  name: 'Ad Generation',
  company: 'Supership',
  kind: 'advertising',
  marks: {
    request: [{ host: 'socdm.com' }],
  },
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adgenerationBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
