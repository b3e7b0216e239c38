import type { Vendor } from '../vendor.ts';

export default {
  id: 'minute-media',
  name: 'Minute Media',
  company: 'Minute Media',
  kind: 'advertising',
  marks: {
    request: [{ host: 'minutemedia-prebid.com' }],
  },
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/minutemediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
