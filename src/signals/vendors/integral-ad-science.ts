import type { Vendor } from '../vendor.ts';

export default {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  company: 'Integral Ad Science',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adsafeprotected.com' }],
  },
  explain: 'Checks whether an ad was shown to you, and what the page around it is about.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/3426f4d7c572abb258fdc9c367f4bdc99cc792b4/modules/iasBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
