import type { Company } from '../company.ts';

export default {
  id: 'valueimpression',
  name: 'ValueImpression',
  parent: null,
  country: 'SG',
  role: 'both',
  about: 'Runs ads for publishers and their auctions at Quantumdex.',
  hosts: {
    'quantumdex.io': 'advertising',
    'valueimpression.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://valueimpression.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/apacdexBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
