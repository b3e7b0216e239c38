import type { Vendor } from '../vendor.ts';

export default {
  id: 'nobid',
  name: 'NoBid',
  company: 'NoBid',
  kind: 'advertising',
  marks: {
    request: [{ host: 'servenobid.com' }],
  },
  explain: 'Sells the ad places on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/nobidBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
