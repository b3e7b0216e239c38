import type { Vendor } from '../vendor.ts';

export default {
  id: 'kueez',
  name: 'Kueez',
  company: 'Kueez',
  kind: 'advertising',
  marks: {
    request: [{ host: 'kueezrtb.com' }],
  },
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/kueezRtbBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
