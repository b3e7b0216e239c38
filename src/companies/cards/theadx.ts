import type { Company } from '../company.ts';

export default {
  id: 'theadx',
  name: 'TheADX',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Runs a Turkish buying and selling platform for ads.',
  hosts: {
    'theadx.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://theadx.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/theAdxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
