import type { Vendor } from '../vendor.ts';

export default {
  id: 'setupad',
  name: 'Setupad',
  company: 'Setupad',
  kind: 'advertising',
  marks: {
    request: [{ host: 'stpd.cloud' }, { host: 'setupad.io' }],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/setupadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
