import type { Company } from '../company.ts';

export default {
  id: 'topon',
  name: 'TopOn',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Lets app makers auction their ad space to many networks at once.',
  hosts: {
    'toponad.net': 'advertising',
    'toponad.com': 'advertising',
    'anyrtb.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://toponad.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/toponBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
