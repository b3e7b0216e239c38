import type { Vendor } from '../vendor.ts';

export default {
  id: 'pubstack',
  name: 'Pubstack',
  company: 'Pubstack',
  kind: 'advertising',
  marks: {
    request: [{ host: 'pbstck.com' }],
  },
  explain: 'Measures the ad auctions on this page for the site, with your browser and country.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/pubstackBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Vendor;
