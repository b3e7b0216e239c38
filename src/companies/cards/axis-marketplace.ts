import type { Company } from '../company.ts';

export default {
  id: 'axis-marketplace',
  name: 'Axis',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions banner and TV-app ad space.',
  hosts: {
    'axis-marketplace.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://axis-marketplace.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/axisBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
