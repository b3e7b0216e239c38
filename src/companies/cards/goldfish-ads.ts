import type { Company } from '../company.ts';

export default {
  id: 'goldfish-ads',
  name: 'Goldfish Ads',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Sorts visitors into groups for publishers' ad auctions.",
  hosts: {
    'goldfishads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://goldfishads.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/goldfishAdsRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
