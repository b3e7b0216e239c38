import type { Company } from '../company.ts';

export default {
  id: 'silvermob',
  name: 'SilverMob',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs an ad exchange for apps and mobile sites.',
  hosts: {
    'silvermob.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://silvermob.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/silvermobBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
