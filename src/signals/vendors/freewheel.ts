import type { Vendor } from '../vendor.ts';

export default {
  id: 'freewheel',
  name: 'FreeWheel',
  company: 'FreeWheel',
  kind: 'advertising',
  marks: {
    request: [{ host: 'fwmrm.net' }, { host: 'stickyadstv.com' }],
  },
  identifiers: [
    { place: 'cookie', name: '_uid', host: 'fwmrm.net' },
    { place: 'cookie', name: /^uid-bp-\d+$/, host: 'stickyadstv.com' },
  ],
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'link', url: 'https://www.freewheel.com/privacy-policy#tab2_section2_6' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/fwsspBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
