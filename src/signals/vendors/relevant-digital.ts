import type { Vendor } from '../vendor.ts';

export default {
  id: 'relevant-digital',
  name: 'Relevant Digital',
  company: 'Relevant Digital',
  kind: 'advertising',
  marks: {
    request: [{ host: 'relevant-digital.com' }],
    storage: ['_rlvData'],
    global: ['relevantDigital'],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/relevantdigitalBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
