import type { Vendor } from '../vendor.ts';

export default {
  id: 'pulsepoint',
  name: 'PulsePoint',
  company: 'PulsePoint',
  kind: 'advertising',
  marks: {
    request: [{ host: 'contextweb.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'V', host: 'contextweb.com' }],
  explain: 'Buys and sells ads with what it knows of your health interests and your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/pulsepointBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
