import type { Vendor } from '../vendor.ts';

export default {
  id: 'blockthrough',
  name: 'Blockthrough',
  company: 'Blockthrough',
  kind: 'advertising',
  marks: {
    request: [{ host: 'btloader.com' }],
    storage: ['BT_sid', 'BT_traceID', 'BT_AA_DETECTION'],
  },
  identifiers: [
    { place: 'storage', name: 'BT_sid' },
    { place: 'storage', name: 'BT_traceID' },
  ],
  explain: 'Notices whether you block ads, and shows you others in their place.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/blockthroughBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/blockthroughBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
