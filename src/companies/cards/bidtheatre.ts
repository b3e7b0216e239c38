import type { Company } from '../company.ts';

export default {
  id: 'bidtheatre',
  name: 'BidTheatre',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Buys ads by auction for agencies in the Nordic countries and tracks the clicks.',
  hosts: {
    'bidtheatre.com': 'advertising',
    'bidtheatre.net': 'advertising',
  },
  listed: ['BidTheatre'],
  privacy: 'https://www.bidtheatre.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.bidtheatre.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bidtheatreBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
