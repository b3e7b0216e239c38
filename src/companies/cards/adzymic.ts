import type { Company } from '../company.ts';

export default {
  id: 'adzymic',
  name: 'Adzymic',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Builds ads that look like articles.',
  hosts: {
    'adzymic.co': 'advertising',
    'adzymic.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adzymic.co/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/appnexusBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
