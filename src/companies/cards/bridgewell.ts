import type { Company } from '../company.ts';

export default {
  id: 'bridgewell',
  name: 'Bridgewell',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Buys and sells ads by auction in Taiwan.',
  hosts: {
    'scupio.com': 'advertising',
    'bridgewell.com': 'advertising',
    'scupio.net': 'advertising',
  },
  listed: ['Bridgewell DSP'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bridgewell.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bridgewellBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
