import type { Company } from '../company.ts';

export default {
  id: 'mile',
  name: 'Mile',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs the ad setup of publishers and sets floor prices for their ad auctions.',
  hosts: {
    'atmtd.com': 'advertising',
    'automatad.com': 'advertising',
    'mile.tech': 'advertising',
  },
  privacy: 'https://www.mile.tech/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mile.tech/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/automatadBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mileBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
