import type { Company } from '../company.ts';

export default {
  id: 'scope3',
  name: 'Scope3',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Rates ad space by carbon use and, through Adloox, checks whether ads were really seen.',
  hosts: {
    'scope3.com': 'advertising',
    'adlooxtracking.com': 'advertising',
    'adloox.com': 'advertising',
  },
  listed: ['Adloox'],
  privacy: 'https://scope3.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://scope3.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adlooxAnalyticsAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/scope3RtdProvider.ts', checked: '2026-11-22' },
    { url: 'https://scope3.com/news', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
