import type { Vendor } from '../vendor.ts';

export default {
  id: 'missena',
  name: 'Missena',
  company: 'Missena',
  kind: 'advertising',
  marks: {
    request: [{ host: 'missena.io' }],
  },
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/missenaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
