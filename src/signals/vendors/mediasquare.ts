import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediasquare',
  name: 'MediaSquare',
  company: 'Mediasquare',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mediasquare.fr' }],
  },
  explain: 'Sells the ads of several French media together by auction, and tells bidders about you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mediasquareBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
