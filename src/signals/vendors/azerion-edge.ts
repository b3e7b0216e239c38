import type { Vendor } from '../vendor.ts';

export default {
  id: 'azerion-edge',
  name: 'Azerion Edge',
  company: 'Azerion',
  kind: 'identity',
  marks: {
    request: [{ host: 'hyth.io' }],
    storage: ['ht-pa-v1-a'],
  },
  explain: 'Puts you into groups by what you read, computed in your browser, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/azerionedgeRtdProvider.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
