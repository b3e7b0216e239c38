import type { Company } from '../company.ts';

export default {
  id: 'gameanalytics',
  name: 'GameAnalytics',
  parent: 'Mobvista',
  country: 'DK',
  role: 'processor',
  about: 'Counts what players do in games for their makers.',
  hosts: {
    'gameanalytics.com': 'analytics',
  },
  privacy: 'https://gameanalytics.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gameanalytics.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
