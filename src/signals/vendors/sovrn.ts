import type { Vendor } from '../vendor.ts';

export default {
  id: 'sovrn',
  name: 'Sovrn',
  company: 'Sovrn',
  kind: 'advertising',
  marks: {
    request: [{ host: 'lijit.com' }, { host: 'viglink.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'ljt_reader', host: 'lijit.com' },
    { place: 'cookie', name: 'ljtrtb', host: 'lijit.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/05cbc7bdf9139607a56f08fe37d0c173912a8e90/static/bidder-info/sovrn.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
