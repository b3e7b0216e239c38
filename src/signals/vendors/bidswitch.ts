import type { Vendor } from '../vendor.ts';

export default {
  id: 'bidswitch',
  name: 'BidSwitch',
  company: 'Criteo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bidswitch.net' }],
  },
  identifiers: [
    { place: 'cookie', name: 'tuuid', host: 'bidswitch.net' },
    { place: 'cookie', name: 'c', host: 'bidswitch.net' },
  ],
  explain: 'Passes bids between ad companies, and matches their IDs of your browser with each other.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/gridBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
