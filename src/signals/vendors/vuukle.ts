import type { Vendor } from '../vendor.ts';

export default {
  id: 'vuukle',
  name: 'Vuukle',
  company: 'Vuukle',
  kind: 'social',
  marks: {
    request: [{ host: 'vuukle.com' }],
    cookie: ['vuukle_anonymous_token'],
    global: ['VUUKLE_CONFIG'],
  },
  identifiers: [{ place: 'cookie', name: 'vuukle_anonymous_token' }],
  explain: 'Runs the comments on this page, gives you a number to know you again, and sells ads beside them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/vuukleBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/vuukleBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
