import type { Company } from '../company.ts';

export default {
  id: 'tercept',
  name: 'Tercept',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: "Joins publishers' ad sales figures to find lost income.",
  hosts: {
    'tercept.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://tercept.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/terceptAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
