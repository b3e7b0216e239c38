import type { Company } from '../company.ts';

export default {
  id: 'krushmedia',
  name: 'Krush Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions ad space in apps and on sites.',
  hosts: {
    'krushmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://krushmedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/krushmediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
