import type { Company } from '../company.ts';

export default {
  id: 'getintent',
  name: 'GetIntent',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ads by auction, mainly in Russia and nearby countries.',
  hosts: {
    'adhigh.net': 'advertising',
    'getintent.com': 'advertising',
  },
  listed: ['GetIntent RTBSuite'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://getintent.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/getintentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
