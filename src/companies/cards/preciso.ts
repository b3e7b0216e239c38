import type { Company } from '../company.ts';

export default {
  id: 'preciso',
  name: 'Preciso',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Bids for ads that bring people back to shops they visited.',
  hosts: {
    'preciso.net': 'advertising',
    '2trk.info': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://preciso.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/precisoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
