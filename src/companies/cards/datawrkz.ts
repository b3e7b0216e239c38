import type { Company } from '../company.ts';

export default {
  id: 'datawrkz',
  name: 'Datawrkz',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Runs ad auctions for publishers and buys ads.',
  hosts: {
    'datawrkz.com': 'advertising',
    'highr.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://datawrkz.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/datawrkzBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
