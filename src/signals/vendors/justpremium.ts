import type { Vendor } from '../vendor.ts';

export default {
  id: 'justpremium',
  name: 'JustPremium',
  company: 'GumGum',
  kind: 'advertising',
  marks: {
    request: [{ host: 'justpremium.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'jpxumaster', host: 'justpremium.com' }],
  explain: 'Places large ads around this page, and swaps IDs of your browser with advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/justpremiumBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
