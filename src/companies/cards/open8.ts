import type { Company } from '../company.ts';

export default {
  id: 'open8',
  name: 'OPEN8',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Plays short videos with ads for Japanese lifestyle readers.',
  hosts: {
    'open8.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://open8.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/open8BidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
