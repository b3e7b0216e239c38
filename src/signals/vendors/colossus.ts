import type { Vendor } from '../vendor.ts';

export default {
  id: 'colossus',
  name: 'Colossus SSP',
  company: 'Direct Digital Holdings',
  kind: 'advertising',
  marks: {
    request: [{ host: 'colossusssp.com' }],
  },
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/colossussspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
