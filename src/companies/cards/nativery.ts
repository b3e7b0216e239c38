import type { Company } from '../company.ts';

export default {
  id: 'nativery',
  name: 'Nativery',
  parent: null,
  country: 'IT',
  role: 'both',
  about: 'Places ads that look like articles on Italian sites.',
  hosts: {
    'nativery.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://nativery.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nativeryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
