import type { Company } from '../company.ts';

export default {
  id: 'agma',
  name: 'agma',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Measures the audiences of German media.',
  hosts: {
    'agma-analytics.de': 'analytics',
    'agma-mmc.de': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://agma-mmc.de/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/agmaAnalyticsAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
