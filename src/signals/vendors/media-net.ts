import type { Vendor } from '../vendor.ts';

export default {
  id: 'media-net',
  name: 'Media.net',
  company: 'Media.net',
  kind: 'advertising',
  marks: {
    request: [{ host: 'media.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'visitor-id', host: 'media.net' }],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/0b10b69e854690b47d5408bb80b1d474496de4a6/static/bidder-info/medianet.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
