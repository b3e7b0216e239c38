import type { Company } from '../company.ts';

export default {
  id: 'scaleable',
  name: 'Scaleable',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Logs the bids of publishers' ad auctions to explain their income.",
  hosts: {
    'scaleable.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://scaleable.ai/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/scaleableAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
