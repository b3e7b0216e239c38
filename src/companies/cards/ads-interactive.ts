import type { Company } from '../company.ts';

export default {
  id: 'ads-interactive',
  name: 'Ads Interactive',
  parent: null,
  country: 'HU',
  role: 'both',
  about: 'Runs ads for publishers in central Europe.',
  hosts: {
    'adsinteractive.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adsinteractive.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ads_interactiveBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
