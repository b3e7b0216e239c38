import type { Vendor } from '../vendor.ts';

export default {
  id: 'aniview',
  name: 'Aniview',
  company: 'Aniview',
  kind: 'advertising',
  marks: {
    request: [{ host: 'aniview.com' }],
  },
  explain: 'Plays video ads here, and tells bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/aniviewBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
