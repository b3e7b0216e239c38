import type { Company } from '../company.ts';

export default {
  id: 'fouanalytics',
  name: 'FouAnalytics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets advertisers see whether people or robots looked at their ads.',
  hosts: {
    'fouanalytics.com': 'fingerprinting',
  },
  privacy: 'https://fouanalytics.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fouanalytics.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
