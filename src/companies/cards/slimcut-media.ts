import type { Company } from '../company.ts';

export default {
  id: 'slimcut-media',
  name: 'SlimCut Media',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Inserts video ads into French articles that start when readers scroll to them.',
  hosts: {
    'freeskreen.com': 'advertising',
    'slimcutmedia.com': 'advertising',
  },
  listed: ['SlimCut Media Outstream'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://slimcutmedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/slimcutBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
