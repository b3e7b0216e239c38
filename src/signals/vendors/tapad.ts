import type { Vendor } from '../vendor.ts';

export default {
  id: 'tapad',
  name: 'Tapad',
  company: 'Experian',
  kind: 'identity',
  marks: {
    request: [{ host: 'tapad.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'TapAd_DID', host: 'tapad.com' },
    { place: 'cookie', name: 'TapAd_TS', host: 'tapad.com' },
  ],
  explain: 'Works out which devices belong to you or your household, for advertisers.',
  optOut: { by: 'link', url: 'https://crportal.tapad.com/#/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/tapad.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0b7e4aa094b0f6af181145cba68badc185aee119/modules/tapadIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
