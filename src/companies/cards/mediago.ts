import type { Company } from '../company.ts';

export default {
  id: 'mediago',
  name: 'MediaGo',
  parent: 'Baidu',
  country: 'JP',
  role: 'both',
  about: 'Buys ads that look like articles for advertisers.',
  hosts: {
    'mediago.io': 'advertising',
    'mediagotechnology.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mediago.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediagoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
