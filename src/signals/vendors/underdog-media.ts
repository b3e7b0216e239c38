import type { Vendor } from '../vendor.ts';

export default {
  id: 'underdog-media',
  name: 'Underdog Media',
  company: 'Underdog Media',
  kind: 'advertising',
  marks: {
    request: [{ host: 'udmserve.net' }],
    cookie: ['udm_edge_floater_fcap'],
  },
  explain: 'Sells the ad places on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/underdogmediaBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/underdogmediaBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
