import type { Vendor } from '../vendor.ts';

export default {
  id: 'getintent',
  name: 'GetIntent',
  company: 'GetIntent',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adhigh.net' }],
  },
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/getintentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
