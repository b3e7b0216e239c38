import type { Company } from '../company.ts';

export default {
  id: 'pubstack',
  name: 'Pubstack',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "Measures publishers' ad auctions and runs them for them.",
  hosts: {
    'pbstck.com': 'advertising',
    'pubstack.io': 'advertising',
  },
  privacy: 'https://www.pubstack.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.pubstack.io/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubstackBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
