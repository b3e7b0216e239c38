import type { Company } from '../company.ts';

export default {
  id: 'playdigo',
  name: 'Playdigo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells TV-app and web ad space by auction.',
  hosts: {
    'playdigo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://playdigo.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/playdigoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
