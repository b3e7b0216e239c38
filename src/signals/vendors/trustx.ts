import type { Vendor } from '../vendor.ts';

export default {
  id: 'trustx',
  name: 'TrustX',
  company: 'TrustX',
  kind: 'advertising',
  marks: {
    request: [{ host: 'trustx.org' }],
  },
  explain: 'Sells the ad places on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/trustxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
