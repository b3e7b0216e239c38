import type { Vendor } from '../vendor.ts';

export default {
  id: 'adhese',
  name: 'Adhese',
  company: 'Adhese',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adhese.com' }],
  },
  explain: 'Delivers ads for sites, and counts which of them your browser has seen.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adheseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
