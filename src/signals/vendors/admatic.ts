import type { Vendor } from '../vendor.ts';

export default {
  id: 'admatic',
  name: 'AdMatic',
  company: 'AdMatic',
  kind: 'advertising',
  marks: {
    request: [{ host: 'admatic.com.tr' }],
  },
  identifiers: [{ place: 'cookie', name: '__adm_ui', host: 'admatic.com.tr' }],
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/admaticBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
