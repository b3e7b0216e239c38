import type { Vendor } from '../vendor.ts';

export default {
  id: 'i-mobile',
  name: 'i-mobile',
  company: 'i-mobile',
  kind: 'advertising',
  marks: {
    request: [{ host: 'i-mobile.co.jp' }],
  },
  explain: 'Sells the ad places on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
