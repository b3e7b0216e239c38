import type { Company } from '../company.ts';

export default {
  id: 'yuktamedia',
  name: 'YuktaMedia',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: "Measures publishers' ad sales and auctions.",
  hosts: {
    'yuktamedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://yuktamedia.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yuktamediaAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
