import type { Company } from '../company.ts';

export default {
  id: 'zmaticoo',
  name: 'zMaticoo',
  parent: 'Eagllwin',
  country: 'SG',
  role: 'both',
  about: 'Auctions ad space of mobile apps.',
  hosts: {
    'zmaticoo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://zmaticoo.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/zmaticooBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
