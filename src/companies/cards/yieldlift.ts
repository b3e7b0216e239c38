import type { Company } from '../company.ts';

export default {
  id: 'yieldlift',
  name: 'Yieldlift',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Adds auctions to the ad places of publishers.',
  hosts: {
    'yieldlift.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://yieldlift.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yieldliftBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
