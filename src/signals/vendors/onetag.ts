import type { Vendor } from '../vendor.ts';

export default {
  id: 'onetag',
  name: 'OneTag',
  company: 'OneTag',
  kind: 'advertising',
  marks: {
    request: [{ host: 'onetag-sys.com' }],
    storage: ['onetag_sid'],
  },
  identifiers: [{ place: 'storage', name: 'onetag_sid' }],
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/onetagBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/onetagBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
