import type { Company } from '../company.ts';

export default {
  id: 'hakuhodo-dy-one',
  name: 'Hakuhodo DY ONE',
  parent: 'Hakuhodo DY',
  country: 'JP',
  role: 'both',
  about: 'Buys ads and runs the YIELD ONE and AudienceOne auctions and data in Japan.',
  hosts: {
    'impact-ad.jp': 'advertising',
    'eff1.net': 'advertising',
    'dac.co.jp': 'advertising',
    'yieldone.com': 'advertising',
  },
  listed: ['D.A. Consortium', 'STINGRAY'],
  privacy: 'https://www.hakuhodody-one.co.jp/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.hakuhodody-one.co.jp/privacypolicy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yieldoneBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/dacIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
