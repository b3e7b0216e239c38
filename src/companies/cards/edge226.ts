import type { Company } from '../company.ts';

export default {
  id: 'edge226',
  name: 'Edge226',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Auctions app ads and counts the installs they bring.',
  hosts: {
    'dauup.com': 'advertising',
    'edge226.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://edge226.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/edge226BidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
