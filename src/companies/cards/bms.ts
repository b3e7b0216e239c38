import type { Company } from '../company.ts';

export default {
  id: 'bms',
  name: 'Blue Media Services',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Matches publishers' ad places with agency deals.",
  hosts: {
    'bluems.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bluems.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bmsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
