import type { Vendor } from '../vendor.ts';

export default {
  id: 'sovrn',
  name: 'Sovrn',
  company: 'Sovrn',
  kind: 'advertising',
  marks: {
    request: [{ host: 'lijit.com' }, { host: 'viglink.com' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.sovrn.com/privacy-policy/policy-center/', checked: '2026-11-22' }],
} satisfies Vendor;
