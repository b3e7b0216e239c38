import type { Company } from '../company.ts';

export default {
  id: 'momagic',
  name: 'MoMagic',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Aims ads at phone users in India and South Asia.',
  hosts: {
    'momagic.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://momagic.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/truereachBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
