import type { Company } from '../company.ts';

export default {
  id: 'bidglass',
  name: 'Bid.Glass',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Serves and auctions the ad places of local news sites.',
  hosts: {
    'bid.glass': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bid.glass/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bidglassBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
