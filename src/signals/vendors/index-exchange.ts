import type { Vendor } from '../vendor.ts';

export default {
  id: 'index-exchange',
  name: 'Index Exchange',
  company: 'Index Exchange',
  kind: 'advertising',
  marks: {
    request: [{ host: 'casalemedia.com' }, { host: 'indexww.com' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.indexexchange.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
