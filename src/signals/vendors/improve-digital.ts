import type { Vendor } from '../vendor.ts';

export default {
  id: 'improve-digital',
  name: 'Improve Digital',
  company: 'Azerion',
  kind: 'advertising',
  marks: {
    request: [{ host: '360yield.com' }, { host: '360yield-basic.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'tuuid', host: '360yield.com' }],
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/improvedigitalBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/improvedigitalBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
