import type { Company } from '../company.ts';

export default {
  id: 'pubx-ai',
  name: 'PubX.ai',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Sets floor prices in publishers' ad auctions by prediction.",
  hosts: {
    'pbxai.com': 'advertising',
    'pubx.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://pubx.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubxaiAnalyticsAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
