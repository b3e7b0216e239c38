import type { Vendor } from '../vendor.ts';

export default {
  id: 'equativ',
  name: 'Equativ',
  company: 'Equativ',
  kind: 'advertising',
  marks: {
    request: [{ host: 'smartadserver.com' }, { host: 'sascdn.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'pid', host: 'smartadserver.com' }],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/183345e49f0ff04bf9e6044dfa93b8d9ccffe9f3/static/bidder-info/smartadserver.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
