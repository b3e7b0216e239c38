import type { Company } from '../company.ts';

export default {
  id: 'adwmg',
  name: 'WMG',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Manages ad auctions of sites and apps for their owners.',
  hosts: {
    'adwmg.com': 'advertising',
    'wmgroup.us': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adwmg.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adWMGBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
