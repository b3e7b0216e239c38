import type { Company } from '../company.ts';

export default {
  id: 'kobler',
  name: 'Kobler',
  parent: null,
  country: 'NO',
  role: 'both',
  about: 'Chooses ads by what the article is about instead of by profiles.',
  hosts: {
    'essrtb.com': 'advertising',
    'kobler.no': 'advertising',
  },
  privacy: 'https://kobler.no/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://kobler.no/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/koblerBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
