import type { Company } from '../company.ts';

export default {
  id: 'copper6',
  name: 'Copper6',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions mobile and TV-app ad space.',
  hosts: {
    'copper6.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://copper6.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/copper6sspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
