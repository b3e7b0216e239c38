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
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/080c90cd0aeb0afca6635909f8f8d41100267378/static/bidder-info/pubmatic.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
