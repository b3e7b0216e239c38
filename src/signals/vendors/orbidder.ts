import type { Vendor } from '../vendor.ts';

export default {
  id: 'orbidder',
  name: 'orbidder (OTTO)',
  company: 'OTTO Advertising',
  kind: 'advertising',
  marks: {
    request: [{ host: 'orbidder.otto.de' }],
  },
  explain: 'Bids for ads on this page with what the mail-order group OTTO knows of your shopping.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/orbidderBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
