import type { Vendor } from '../vendor.ts';

export default {
  id: 'yieldlab',
  name: 'Yieldlab',
  company: 'Virtual Minds',
  kind: 'advertising',
  marks: {
    request: [{ host: 'yieldlab.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'id', host: 'yieldlab.net' }],
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/yieldlabBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
