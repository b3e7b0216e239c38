import type { Company } from '../company.ts';

export default {
  id: 'bidscube',
  name: 'BidsCube',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Rents out software with which networks auction ads.',
  hosts: {
    'bidscube.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bidscube.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bidscubeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
