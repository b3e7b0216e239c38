import type { Company } from '../company.ts';

export default {
  id: 'smartytech',
  name: 'Smarty Tech',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Auctions ad places of publishers by prediction.',
  hosts: {
    'smartytech.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://smartytech.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smartytechBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
