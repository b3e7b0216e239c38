import type { Company } from '../company.ts';

export default {
  id: 'invisibly',
  name: 'Invisibly',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Paid readers for watching ads on news sites.',
  hosts: {
    'pymx5.com': 'advertising',
    'invisibly.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://invisibly.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/invisiblyAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
