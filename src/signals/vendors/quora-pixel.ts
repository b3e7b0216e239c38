import type { Vendor } from '../vendor.ts';

export default {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  company: 'Quora',
  kind: 'social',
  marks: {
    request: [{ host: 'a.quora.com' }, { host: 'q.quora.com' }],
  },
  explain: 'Tells Quora what you do here after you saw an ad there.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
