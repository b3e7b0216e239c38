import type { Vendor } from '../vendor.ts';

export default {
  id: 'nexx360',
  name: 'Nexx360',
  company: 'Nexx360',
  kind: 'advertising',
  marks: {
    request: [{ host: 'nexx360.io' }],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/nexx360BidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Vendor;
