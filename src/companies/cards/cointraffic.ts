import type { Company } from '../company.ts';

export default {
  id: 'cointraffic',
  name: 'Cointraffic',
  parent: null,
  country: 'EE',
  role: 'both',
  about: 'Sells banner and press ads on crypto sites.',
  hosts: {
    'cointraffic.io': 'advertising',
    'adsgravity.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cointraffic.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/cointrafficBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
