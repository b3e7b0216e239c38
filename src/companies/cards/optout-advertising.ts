import type { Company } from '../company.ts';

export default {
  id: 'optout-advertising',
  name: 'Opt Out Advertising',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Sells ads without using profiles.',
  hosts: {
    'optoutadvertising.com': 'advertising',
    'optoutadserving.com': 'advertising',
    'optinadserving.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://optoutadvertising.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/optoutBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
