import type { Company } from '../company.ts';

export default {
  id: '152-media',
  name: '152 Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ads for publishers in the Americas.',
  hosts: {
    '152media.com': 'advertising',
    '152media.info': 'advertising',
    '152media-ssp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://152media.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/m152BidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
