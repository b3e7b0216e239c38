import type { Company } from '../company.ts';

export default {
  id: 'adipolo',
  name: 'Adipolo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells mobile and web ad space by auction.',
  hosts: {
    'adipolo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adipolo.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adipoloBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
