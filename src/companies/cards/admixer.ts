import type { Company } from '../company.ts';

export default {
  id: 'admixer',
  name: 'Admixer',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells ad auctions, ad serving and audience data, mainly in eastern Europe.',
  hosts: {
    'admixer.net': 'advertising',
    'admixer.com': 'advertising',
    'futureads.io': 'advertising',
    'go2net.com.ua': 'advertising',
  },
  listed: ['Admixer for Publishers'],
  privacy: 'https://admixer.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://admixer.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/admixerBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
