import type { Company } from '../company.ts';

export default {
  id: 'anzu',
  name: 'Anzu',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Puts ads on billboards inside games.',
  hosts: {
    'anzu.io': 'advertising',
    'anzu-rtb.live': 'advertising',
    'anzumarketplace.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://anzu.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/anzuSSPBidAdapter.ts', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/anzuDSPBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
