import type { Company } from '../company.ts';

export default {
  id: 'kubient',
  name: 'Kubient',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Ran an ad exchange until it went bankrupt in 2023.',
  hosts: {
    'kubient.net': 'advertising',
    'kubient.com': 'advertising',
    'kbntx.ch': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://kubient.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/kubientBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
