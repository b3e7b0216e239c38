import type { Vendor } from '../vendor.ts';

export default {
  id: 'geniee',
  name: 'Geniee',
  company: 'Geniee',
  kind: 'advertising',
  marks: {
    request: [{ host: 'gsspat.jp' }, { host: 'gsspcln.jp' }, { host: 'genieesspv.jp' }],
  },
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/dsp_genieeBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ssp_genieeBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
