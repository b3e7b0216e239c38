import type { Company } from '../company.ts';

export default {
  id: 'sparteo',
  name: 'Sparteo',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells video and banner ads of French publishers by auction.',
  hosts: {
    'sparteo.com': 'advertising',
    'bricks-co.com': 'advertising',
    'viously.com': 'advertising',
  },
  privacy: 'https://sparteo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://sparteo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/sparteoBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/viouslyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
