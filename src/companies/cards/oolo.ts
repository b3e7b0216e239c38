import type { Company } from '../company.ts';

export default {
  id: 'oolo',
  name: 'oolo',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Watches publishers' ad sales for sudden changes.",
  hosts: {
    'oolo.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://oolo.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ooloAnalyticsAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
