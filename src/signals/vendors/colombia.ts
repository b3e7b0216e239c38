import type { Vendor } from '../vendor.ts';

export default {
  id: 'colombia',
  name: 'Colombia',
  company: 'Times Internet',
  kind: 'advertising',
  marks: {
    request: [{ host: 'clmbtech.com' }],
  },
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/colombiaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
