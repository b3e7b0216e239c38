import type { Vendor } from '../vendor.ts';

export default {
  id: 'nexxen',
  name: 'Nexxen (Amobee, Unruly)',
  company: 'Nexxen',
  kind: 'advertising',
  marks: {
    request: [{ host: 'turn.com' }, { host: 'unrulymedia.com' }, { host: '1rx.io' }, { host: 'amgdgt.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'uid', host: 'turn.com' },
    { place: 'cookie', name: '_rxuuid', host: '1rx.io' },
  ],
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'link', url: 'https://yourdata.nexxen.com' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/unrulyBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/rhythmoneBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
