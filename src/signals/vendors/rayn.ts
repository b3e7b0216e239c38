import type { Vendor } from '../vendor.ts';

export default {
  id: 'rayn',
  name: 'Rayn',
  company: 'Rayn',
  kind: 'identity',
  marks: {
    storage: ['rayn-segtax'],
    global: ['raynJS'],
  },
  explain: 'Guesses what kind of person you are from how you read, and passes that to ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/raynRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
