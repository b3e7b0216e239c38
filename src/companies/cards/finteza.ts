import type { Company } from '../company.ts';

export default {
  id: 'finteza',
  name: 'Finteza',
  parent: 'MetaQuotes',
  country: 'CY',
  role: 'processor',
  about: 'Counts and sorts visitors of sites and serves their ads.',
  hosts: {
    'finteza.com': 'analytics',
    'content.mql5.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://finteza.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/fintezaAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
