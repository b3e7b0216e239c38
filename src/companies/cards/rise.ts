import type { Company } from '../company.ts';

export default {
  id: 'rise',
  name: 'Rise',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Auctions ad space of publishers and syncs browser IDs with buyers.',
  hosts: {
    'yellowblue.io': 'advertising',
    'risecodes.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://risecodes.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/riseBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
