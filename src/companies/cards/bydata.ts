import type { Company } from '../company.ts';

export default {
  id: 'bydata',
  name: 'byData',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Tracks bids and ad income of publishers visit by visit.',
  hosts: {
    'bydata.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bydata.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/byDataAnalyticsAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
