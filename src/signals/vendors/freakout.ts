import type { Vendor } from '../vendor.ts';

export default {
  id: 'freakout',
  name: 'FreakOut',
  company: 'FreakOut',
  kind: 'advertising',
  marks: {
    request: [{ host: 'fout.jp' }],
  },
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
