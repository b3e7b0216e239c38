import type { Company } from '../company.ts';

export default {
  id: 'lunamedia',
  name: 'LunaMedia',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells video ad space by auction.',
  hosts: {
    'lunamedia.io': 'advertising',
    'lunamedia.bid': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://lunamedia.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lunamediahbBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
