import type { Company } from '../company.ts';

export default {
  id: 'define-media',
  name: 'defineMedia',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Sells special-format ads on German sites.',
  hosts: {
    'conative.network': 'advertising',
    'definemedia.de': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://definemedia.de/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/defineMediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
