import type { Vendor } from '../vendor.ts';

export default {
  id: 'opti-digital',
  name: 'Opti Digital',
  company: 'Opti Digital',
  kind: 'advertising',
  marks: {
    request: [{ host: 'optidigital.com' }, { host: 'opti-digital.com' }],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/optidigitalBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
