import type { Company } from '../company.ts';

export default {
  id: 'adspirit',
  name: 'AdSpirit',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Provides ad-serving software for publishers and networks.',
  hosts: {
    'adspirit.de': 'advertising',
    'adspirit.net': 'advertising',
    'adspirit.com': 'advertising',
  },
  privacy: 'https://www.adspirit.de/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adspirit.de/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adspiritBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
