import type { Vendor } from '../vendor.ts';

export default {
  id: 'openx',
  name: 'OpenX',
  company: 'OpenX',
  kind: 'advertising',
  marks: {
    request: [{ host: 'openx.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'i', host: 'openx.net' }],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/openx.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
