import type { Company } from '../company.ts';

export default {
  id: 'tappx',
  name: 'Tappx',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Sells ad space in apps and on TV apps by auction.',
  hosts: {
    'tappx.com': 'advertising',
    'tappx.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://tappx.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tappxBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
