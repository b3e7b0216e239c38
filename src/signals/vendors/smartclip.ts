import type { Vendor } from '../vendor.ts';

export default {
  id: 'smartclip',
  name: 'smartclip',
  company: 'smartclip',
  kind: 'advertising',
  marks: {
    request: [{ host: 'smartclip.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'uuid', host: 'smartclip.net' }],
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smartxBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
