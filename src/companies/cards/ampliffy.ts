import type { Company } from '../company.ts';

export default {
  id: 'ampliffy',
  name: 'Ampliffy',
  parent: null,
  country: 'ES',
  role: 'both',
  about: "Plays videos and ads on publishers' pages.",
  hosts: {
    'ampliffy.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ampliffy.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ampliffyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
