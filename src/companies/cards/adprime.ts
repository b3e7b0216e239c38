import type { Company } from '../company.ts';

export default {
  id: 'adprime',
  name: 'AdPrime',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells health ads on medical and wellness sites.',
  hosts: {
    'adprime.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adprime.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adprimeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
