import type { Company } from '../company.ts';

export default {
  id: 'adnimation',
  name: 'Adnimation',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Places and auctions ads for website owners.',
  hosts: {
    'adnimation.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adnimation.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adnimationBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
