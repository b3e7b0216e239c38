import type { Vendor } from '../vendor.ts';

export default {
  id: 'yieldlove',
  name: 'Yieldlove',
  company: 'Ströer',
  kind: 'advertising',
  marks: {
    request: [{ host: 'yieldlove.com' }, { host: 'yieldlove-ad-serving.net' }],
    storage: ['yieldlove-sticky-frequency-cap'],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/yieldloveBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/yieldloveBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
