import type { Company } from '../company.ts';

export default {
  id: 'yoc',
  name: 'YOC',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Sells large mobile ads through its VIS.X auction.',
  hosts: {
    'visx.net': 'advertising',
    'yoc.com': 'advertising',
    'yoc-performance.com': 'advertising',
    'yoc-adserver.com': 'advertising',
    'yoc.de': 'advertising',
  },
  privacy: 'https://yoc.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://yoc.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/visxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
