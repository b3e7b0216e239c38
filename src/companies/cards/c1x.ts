import type { Company } from '../company.ts';

export default {
  id: 'c1x',
  name: 'C1X',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs an ad exchange between publishers and advertisers.',
  hosts: {
    'c1exchange.com': 'advertising',
  },
  listed: ['C1X'],
  privacy: 'https://c1exchange.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://c1exchange.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/c1xBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
