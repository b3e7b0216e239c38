import type { Vendor } from '../vendor.ts';

export default {
  id: 'vibrant',
  name: 'Vibrant Media',
  company: 'Vibrant Media',
  kind: 'advertising',
  marks: {
    request: [{ host: 'intellitxt.com' }],
  },
  explain: 'Places ads that fit the words you read here, and tells bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/vibrantmediaBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
