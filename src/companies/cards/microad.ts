import type { Company } from '../company.ts';

export default {
  id: 'microad',
  name: 'MicroAd',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Buys and sells ads by auction in Japan.',
  hosts: {
    'microad.jp': 'advertising',
    'microad.net': 'advertising',
    'microad.co.jp': 'advertising',
  },
  listed: ['Microad'],
  privacy: 'https://www.microad.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.microad.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/microadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
