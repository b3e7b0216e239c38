import type { Vendor } from '../vendor.ts';

export default {
  id: 'seedtag',
  name: 'Seedtag',
  company: 'Seedtag',
  kind: 'advertising',
  marks: {
    request: [{ host: 'seedtag.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'st_uid', host: 'seedtag.com' }],
  explain: 'Places ads that fit what you read here, and swaps IDs of your browser with advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/seedtagBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
