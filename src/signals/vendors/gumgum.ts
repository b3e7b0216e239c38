import type { Vendor } from '../vendor.ts';

export default {
  id: 'gumgum',
  name: 'GumGum',
  company: 'GumGum',
  kind: 'advertising',
  marks: {
    request: [{ host: 'gumgum.com' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://gumgum.com/services-privacy-policy', checked: '2026-11-22' }],
} satisfies Vendor;
