import type { Company } from '../company.ts';

export default {
  id: 'goldbach',
  name: 'Goldbach',
  parent: 'TX Group',
  country: 'CH',
  role: 'both',
  about: 'Sells TV and online ad space in Switzerland.',
  hosts: {
    'gbads.net': 'advertising',
    'gbadtech.io': 'advertising',
    'goldbach.com': 'advertising',
    'gb-next.ch': 'advertising',
    'goldbachgroup.com': 'advertising',
    'goldbach.ch': 'advertising',
  },
  privacy: 'https://goldbach.com/ch/de/datenschutz',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://goldbach.com/ch/de/datenschutz', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/goldbachBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
