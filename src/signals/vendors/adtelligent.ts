import type { Vendor } from '../vendor.ts';

export default {
  id: 'adtelligent',
  name: 'Adtelligent',
  company: 'Adtelligent',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adtelligent.com' }, { host: 'indicue.com' }],
  },
  explain: 'Sells the ad places on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adtelligentIdSystem.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adtelligentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
