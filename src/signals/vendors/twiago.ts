import type { Vendor } from '../vendor.ts';

export default {
  id: 'twiago',
  name: 'twiago',
  company: 'twiago',
  kind: 'advertising',
  marks: {
    request: [{ host: 'twiago.com' }],
  },
  explain: 'Delivers ads for sites and advertisers, and counts which of them your browser has seen.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adspiritBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
