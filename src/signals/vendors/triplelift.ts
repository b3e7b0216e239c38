import type { Vendor } from '../vendor.ts';

export default {
  id: 'triplelift',
  name: 'TripleLift',
  company: 'TripleLift',
  kind: 'advertising',
  marks: {
    request: [{ host: '3lift.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'tluid', host: '3lift.com' },
    { place: 'cookie', name: 'tluidp', host: '3lift.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://triplelift.com/user-rights-policy-and-opt-out/' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/075e2a822a42013bad887ff3d5860a7cb38d7490/static/bidder-info/triplelift.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
