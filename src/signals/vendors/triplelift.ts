import type { Vendor } from '../vendor.ts';

export default {
  id: 'triplelift',
  name: 'TripleLift',
  company: 'TripleLift',
  kind: 'advertising',
  marks: {
    request: [{ host: '3lift.com' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://triplelift.com/user-rights-policy-and-opt-out/' },
  sources: [{ url: 'https://triplelift.com/privacy/', checked: '2026-11-22' }],
} satisfies Vendor;
