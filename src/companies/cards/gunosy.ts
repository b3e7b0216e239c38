import type { Company } from '../company.ts';

export default {
  id: 'gunosy',
  name: 'Gunosy',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs a news app and sells ads in it and on other sites.',
  hosts: {
    'gacraft.jp': 'advertising',
    'gunosy.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://gunosy.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/craftBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
