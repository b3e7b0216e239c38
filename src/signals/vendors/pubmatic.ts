import type { Vendor } from '../vendor.ts';

export default {
  id: 'pubmatic',
  name: 'PubMatic',
  company: 'PubMatic',
  kind: 'advertising',
  marks: {
    request: [{ host: 'pubmatic.com' }],
    global: ['owpbjs'],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://pubmatic.com/legal/opt-out/' },
  sources: [{ url: 'https://pubmatic.com/legal/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
