import type { Vendor } from '../vendor.ts';

export default {
  id: 'revcontent',
  name: 'RevContent',
  company: 'Revcontent',
  kind: 'advertising',
  marks: {
    request: [{ host: 'revcontent.com' }],
  },
  identifiers: [{ place: 'cookie', name: '__ID', host: 'revcontent.com' }],
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/revcontentBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
