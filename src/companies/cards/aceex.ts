import type { Company } from '../company.ts';

export default {
  id: 'aceex',
  name: 'Aceex',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs an ad exchange for apps and sites.',
  hosts: {
    'aceex.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://aceex.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/aceexBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
