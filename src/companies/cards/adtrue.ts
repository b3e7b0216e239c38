import type { Company } from '../company.ts';

export default {
  id: 'adtrue',
  name: 'AdTrue',
  parent: 'FPT',
  country: 'VN',
  role: 'both',
  about: "Auctions Vietnamese and foreign publishers' ad places.",
  hosts: {
    'adtrue.com': 'advertising',
  },
  listed: ['AdTrue'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adtrue.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adtrueBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
