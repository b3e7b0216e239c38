import type { Vendor } from '../vendor.ts';

export default {
  id: 'magnite',
  name: 'Magnite',
  company: 'Magnite',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'rubiconproject.com' },
      { host: 'spotxchange.com' },
      { host: 'tremorhub.com' },
      { host: 'springserve.com' },
    ],
  },
  identifiers: [
    { place: 'cookie', name: 'khaos', host: 'rubiconproject.com' },
    { place: 'cookie', name: 'audience', host: 'spotxchange.com' },
    { place: 'cookie', name: 'tvid', host: 'tremorhub.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://www.magnite.com/legal/user-choice-portal/' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0071dfb9fa5997d28d932684ac6af35d03e2f4db/modules/rubiconBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
