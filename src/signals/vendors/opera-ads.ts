import type { Vendor } from '../vendor.ts';

export default {
  id: 'opera-ads',
  name: 'Opera Ads',
  company: 'Opera Ads',
  kind: 'advertising',
  marks: {
    request: [{ host: 'oa.opera.com' }, { host: 'adx.opera.com' }],
  },
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/operaadsBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/operaadsIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
