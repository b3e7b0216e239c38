import type { Company } from '../company.ts';

export default {
  id: 'pubperf',
  name: 'Pubperf',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Shows publishers how each bidder does in their ad auctions.',
  hosts: {
    'pubperf.com': 'analytics',
  },
  listed: ['Pubperf Analytics'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://pubperf.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubperfAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
