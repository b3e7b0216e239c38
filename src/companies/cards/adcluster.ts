import type { Company } from '../company.ts';

export default {
  id: 'adcluster',
  name: 'AdCluster',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Serves ads for Turkish publishers and auctions the unsold places.',
  hosts: {
    'adcluster.com.tr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adcluster.com.tr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adclusterBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
