import type { Company } from '../company.ts';

export default {
  id: 'orange-click-media',
  name: 'Orange Click Media',
  parent: null,
  country: 'GR',
  role: 'both',
  about: 'Runs ads for publishers in Greece and the Balkans.',
  hosts: {
    'orangeclickmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://orangeclickmedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ocmBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
