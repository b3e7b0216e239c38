import type { Company } from '../company.ts';

export default {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Counts page views without cookies or visitor profiles.',
  hosts: {
    'simpleanalytics.com': 'analytics',
    'simpleanalytics.io': 'analytics',
    'simpleanalyticscdn.com': 'analytics',
  },
  privacy: 'https://simpleanalytics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simpleanalytics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
