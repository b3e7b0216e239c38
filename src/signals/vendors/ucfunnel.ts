import type { Vendor } from '../vendor.ts';

export default {
  id: 'ucfunnel',
  name: 'ucfunnel',
  company: 'ucfunnel',
  kind: 'advertising',
  marks: {
    request: [{ host: 'aralego.com' }, { host: 'aralego.net' }],
  },
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ucfunnelBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
