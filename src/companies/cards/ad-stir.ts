import type { Company } from '../company.ts';

export default {
  id: 'ad-stir',
  name: 'ad-stir',
  parent: 'UNITED',
  country: 'JP',
  role: 'both',
  about: 'Sells app and web ad space by auction in Japan.',
  hosts: {
    'ad-stir.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ad-stir.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adstirBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
