import type { Vendor } from '../vendor.ts';

export default {
  id: 'anyclip',
  name: 'AnyClip',
  company: 'AnyClip',
  kind: 'advertising',
  marks: {
    request: [{ host: 'anyclip.com' }],
  },
  explain: 'Plays videos with ads here, and notes what you watch.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/anyclipBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
