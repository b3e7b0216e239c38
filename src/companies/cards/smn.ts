import type { Company } from '../company.ts';

export default {
  id: 'smn',
  name: 'SMN',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Buys ads by auction in Japan through Logicad.',
  hosts: {
    'ladsp.com': 'advertising',
    'ladsp.jp': 'advertising',
    'so-netmedia.jp': 'advertising',
    'logicad.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://so-netmedia.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/logicadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
