import type { Company } from '../company.ts';

export default {
  id: 'mobfox',
  name: 'Mobfox',
  parent: null,
  country: 'AT',
  role: 'both',
  about: 'Sells ad space in apps and on mobile pages by auction.',
  hosts: {
    'mobfox.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mobfox.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mobfoxpbBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
