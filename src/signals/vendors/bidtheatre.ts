import type { Vendor } from '../vendor.ts';

export default {
  id: 'bidtheatre',
  name: 'BidTheatre',
  company: 'BidTheatre',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bidtheatre.com' }],
  },
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/bidtheatreBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
