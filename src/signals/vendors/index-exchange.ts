import type { Vendor } from '../vendor.ts';

export default {
  id: 'index-exchange',
  name: 'Index Exchange',
  company: 'Index Exchange',
  kind: 'advertising',
  marks: {
    request: [{ host: 'casalemedia.com' }, { host: 'indexww.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'CMID', host: 'casalemedia.com' },
    { place: 'cookie', name: 'CMPS', host: 'casalemedia.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/ixBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
