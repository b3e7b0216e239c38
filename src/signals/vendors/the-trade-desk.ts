import type { Vendor } from '../vendor.ts';

export default {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  company: 'The Trade Desk',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adsrvr.org' }],
    global: ['ttd_dom_ready', 'TTDUniversalPixelApi'],
  },
  identifiers: [{ place: 'cookie', name: 'TDID', host: 'adsrvr.org' }],
  explain: 'Buys ads for you on behalf of brands, and notes which of their pages you open.',
  optOut: { by: 'link', url: 'https://www.adsrvr.org/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/unified.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/2756c68de7811ab68b56442d6d81a0db97cac22a/src/providers/TheTradeDeskUniversal.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
