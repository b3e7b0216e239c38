import type { Company } from '../company.ts';

export default {
  id: 'bidmatic',
  name: 'Bidmatic',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Connects publishers' pages with many ad buyers at once.",
  hosts: {
    'bidmatic.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bidmatic.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bidmaticBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
