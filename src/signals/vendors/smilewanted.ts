import type { Vendor } from '../vendor.ts';

export default {
  id: 'smilewanted',
  name: 'Smile Wanted',
  company: 'Smile Wanted',
  kind: 'advertising',
  marks: {
    request: [{ host: 'smilewanted.com' }],
  },
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smilewantedBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
