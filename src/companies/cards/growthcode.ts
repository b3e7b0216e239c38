import type { Company } from '../company.ts';

export default {
  id: 'growthcode',
  name: 'GrowthCode',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Gives publishers' visitors an ID and matches it with other companies' IDs.",
  hosts: {
    'gcprivacy.com': 'identity',
    'gcprivacy.id': 'identity',
    'growthcode.io': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://growthcode.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/growthCodeIdSystem.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/acxiomRealIdSystem.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
