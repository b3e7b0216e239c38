import type { Vendor } from '../vendor.ts';

export default {
  id: 'greenbids',
  name: 'Greenbids',
  company: 'Perion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'greenbids.ai' }],
  },
  explain: 'Decides which ad companies are asked about you in the auctions on this page.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/greenbidsAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
