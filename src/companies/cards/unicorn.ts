import type { Company } from '../company.ts';

export default {
  id: 'unicorn',
  name: 'UNICORN',
  parent: 'Adways',
  country: 'JP',
  role: 'both',
  about: 'Buys app and web ads by auction in Japan.',
  hosts: {
    'uncn.jp': 'advertising',
    'unicorn.inc': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://uncn.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/unicornBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
