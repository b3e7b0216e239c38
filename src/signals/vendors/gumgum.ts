import type { Vendor } from '../vendor.ts';

export default {
  id: 'gumgum',
  name: 'GumGum',
  company: 'GumGum',
  kind: 'advertising',
  marks: {
    request: [{ host: 'gumgum.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'vst', host: 'gumgum.com' }],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/048d89ad9c6492442b6b6d99928d9037e5066929/static/bidder-info/gumgum.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
