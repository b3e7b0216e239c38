import type { Company } from '../company.ts';

export default {
  id: 'appush',
  name: 'Appush',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Auctions ad space of Israeli and foreign apps and sites.',
  hosts: {
    'appush.com': 'advertising',
    'thebiding.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://appush.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/appushBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
