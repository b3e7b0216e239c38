import type { Company } from '../company.ts';

export default {
  id: 'admaru',
  name: 'Admaru',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Auctions ad places of Korean news sites.',
  hosts: {
    'admaru.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://admaru.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/admaruBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
