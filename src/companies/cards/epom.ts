import type { Company } from '../company.ts';

export default {
  id: 'epom',
  name: 'Epom',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Rents out ad-serving and ad-buying software.',
  hosts: {
    'epom.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://epom.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/epom_dspBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
