import type { Vendor } from '../vendor.ts';

export default {
  id: 'bliink',
  name: 'BLIINK',
  company: 'BLIINK',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bliink.io' }],
  },
  explain: 'Places ads in the pictures you look at here, and swaps IDs of your browser with advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/bliinkBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
