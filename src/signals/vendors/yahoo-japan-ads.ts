import type { Vendor } from '../vendor.ts';

export default {
  id: 'yahoo-japan-ads',
  name: 'Yahoo! JAPAN Ads',
  company: 'LY Corporation',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'yads.yahoo.co.jp' },
      { host: 'yads.c.yimg.jp' },
      { host: 's.yimg.jp', path: /^\/images\/listing\/tool\// },
    ],
  },
  explain: 'Shows you ads, chosen with what Yahoo Japan knows of your browser and your searches.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
