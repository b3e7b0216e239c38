import type { Company } from '../company.ts';

export default {
  id: 'a4g',
  name: 'Ad4Game',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Sells banner and video ads on gaming sites.',
  hosts: {
    'ad4game.com': 'advertising',
    'a4g.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ad4game.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/a4gBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
