import type { Company } from '../company.ts';

export default {
  id: 'responsive-ads',
  name: 'ResponsiveAds',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds ads that stretch to fit every screen.',
  hosts: {
    'responsiveads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://responsiveads.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/responsiveAdsBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
