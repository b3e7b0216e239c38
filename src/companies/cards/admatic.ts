import type { Company } from '../company.ts';

export default {
  id: 'admatic',
  name: 'AdMatic',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Runs a Turkish ad exchange and ad server for publishers.',
  hosts: {
    'admatic.com.tr': 'advertising',
    'admatic.de': 'advertising',
    'adrubi.com': 'advertising',
    'admatic.com': 'advertising',
  },
  listed: ['AdMatic'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://admatic.com.tr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/admaticBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
