import type { Vendor } from '../vendor.ts';

export default {
  id: 'dable',
  name: 'Dable',
  company: 'Dable',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'dable.io' }],
  },
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
