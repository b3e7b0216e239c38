import type { Company } from '../company.ts';

export default {
  id: 'adhash',
  name: 'AdHash',
  parent: null,
  country: 'BG',
  role: 'both',
  about: 'Sells ads without building visitor profiles.',
  hosts: {
    'adhash.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adhash.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adhashBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
