import type { Vendor } from '../vendor.ts';

export default {
  id: 'anonymised',
  name: 'Anonymised',
  company: 'Anonymised',
  kind: 'identity',
  marks: {
    request: [{ host: 'anonymised.io' }],
    storage: ['anon-cuid', 'cohort_ids'],
  },
  identifiers: [{ place: 'storage', name: 'anon-cuid' }],
  explain: 'Puts you into groups by what you read, computed in your browser, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/anonymisedRtdProvider.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/anonymisedRtdProvider.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
