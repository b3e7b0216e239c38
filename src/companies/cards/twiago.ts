import type { Company } from '../company.ts';

export default {
  id: 'twiago',
  name: 'twiago',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Sells ads that look like articles on German sites.',
  hosts: {
    'twiago.com': 'advertising',
  },
  privacy: 'https://www.twiago.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.twiago.com/datenschutz/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adspiritBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
