import type { Company } from '../company.ts';

export default {
  id: 'condorx',
  name: 'CondorX',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places native ads under articles.',
  hosts: {
    'condorx.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://condorx.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/condorxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
