import type { Vendor } from '../vendor.ts';

export default {
  id: 'impactify',
  name: 'Impactify',
  company: 'Impactify',
  kind: 'advertising',
  marks: {
    request: [{ host: 'impactify.media' }],
  },
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/impactifyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
