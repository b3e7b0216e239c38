import type { Company } from '../company.ts';

export default {
  id: 'clickforce',
  name: 'CLICKFORCE',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Sells ads on Taiwanese sites and sorts readers into groups.',
  hosts: {
    'holmesmind.com': 'advertising',
    'clickforce.com.tw': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://clickforce.com.tw/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/clickforceBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
