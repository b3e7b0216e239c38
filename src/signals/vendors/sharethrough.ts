import type { Vendor } from '../vendor.ts';

export default {
  id: 'sharethrough',
  name: 'Sharethrough',
  company: 'Equativ',
  kind: 'advertising',
  marks: {
    request: [{ host: 'sharethrough.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'stx_user_id', host: 'sharethrough.com' }],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://privacy-center.sharethrough.com/en/' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/sharethrough.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
