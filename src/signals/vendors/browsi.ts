import type { Vendor } from '../vendor.ts';

export default {
  id: 'browsi',
  name: 'Browsi',
  company: 'Browsi',
  kind: 'advertising',
  marks: {
    request: [{ host: 'browsiprod.com' }],
    storage: ['__brtd'],
  },
  explain: 'Predicts from how you scroll whether you would see an ad, and tells the ad auctions.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/browsiAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
