import type { Vendor } from '../vendor.ts';

export default {
  id: 'optable',
  name: 'Optable',
  company: 'Optable',
  kind: 'identity',
  marks: {
    request: [{ host: 'optable.co' }],
    global: ['optable'],
  },
  explain: 'Matches you with lists of advertisers and sites, and passes the result to ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/optableRtdProvider.js', checked: '2026-11-22' },
    { url: 'https://docs.optable.co/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
