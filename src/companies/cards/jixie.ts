import type { Company } from '../company.ts';

export default {
  id: 'jixie',
  name: 'Jixie',
  parent: null,
  country: 'SG',
  role: 'both',
  about: 'Sells video ads and keeps reader IDs for South-East Asian publishers.',
  hosts: {
    'jixie.io': 'advertising',
    'jixie.media': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://jixie.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/jixieBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
