import type { Company } from '../company.ts';

export default {
  id: 'uniquest',
  name: 'Unique Quest',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Sells ads of Japanese sites by auction.',
  hosts: {
    'ust-ad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ust-ad.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/uniquestBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
