import type { Company } from '../company.ts';

export default {
  id: 'superedge',
  name: 'SuperEdge',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Auctions ad places of Japanese sites and apps.',
  hosts: {
    'superedge.co.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://superedge.co.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/superedgeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
