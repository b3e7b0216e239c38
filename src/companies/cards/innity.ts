import type { Company } from '../company.ts';

export default {
  id: 'innity',
  name: 'Innity',
  parent: null,
  country: 'MY',
  role: 'both',
  about: 'Sells ads with games and video in South-East Asia.',
  hosts: {
    'innity.com': 'advertising',
    'innity.net': 'advertising',
    'innity-asia.com': 'advertising',
    'advenueplatform.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://innity.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/innityBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
