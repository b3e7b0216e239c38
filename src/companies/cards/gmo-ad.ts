import type { Company } from '../company.ts';

export default {
  id: 'gmo-ad',
  name: 'GMO AD Marketing',
  parent: 'GMO Internet',
  country: 'JP',
  role: 'both',
  about: 'Sells ad space of Japanese sites by auction.',
  hosts: {
    'gmossp-sp.jp': 'advertising',
    'gmo-am.jp': 'advertising',
    'akane-ad.com': 'advertising',
    'taxel.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://gmossp-sp.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/gmosspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
