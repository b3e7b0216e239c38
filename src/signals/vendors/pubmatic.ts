import type { Vendor } from '../vendor.ts';

export default {
  id: 'pubmatic',
  name: 'PubMatic',
  company: 'PubMatic',
  kind: 'advertising',
  marks: {
    request: [{ host: 'pubmatic.com' }],
    global: ['owpbjs'],
  },
  identifiers: [
    { place: 'cookie', name: 'KADUSERCOOKIE', host: 'pubmatic.com' },
    { place: 'cookie', name: /^KRTBCOOKIE_\d+$/, host: 'pubmatic.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/080c90cd0aeb0afca6635909f8f8d41100267378/static/bidder-info/pubmatic.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
