import type { Company } from '../company.ts';

export default {
  id: 'the-moneytizer',
  name: 'The Moneytizer',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Runs ads for owners of small websites.',
  hosts: {
    'themoneytizer.com': 'advertising',
    'biddertmz.com': 'advertising',
  },
  privacy: 'https://us.themoneytizer.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://us.themoneytizer.com/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/themoneytizerBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
