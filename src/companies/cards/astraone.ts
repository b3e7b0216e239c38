import type { Company } from '../company.ts';

export default {
  id: 'astraone',
  name: 'AstraOne',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Puts ads into pictures and videos on Russian sites.',
  hosts: {
    'astraone.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://astraone.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/astraoneBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
