import type { Company } from '../company.ts';

export default {
  id: 'redi-ads',
  name: 'RediAds',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Manages the ad auctions of small publishers.',
  hosts: {
    'rediads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://rediads.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/rediadsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
