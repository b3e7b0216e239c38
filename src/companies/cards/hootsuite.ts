import type { Company } from '../company.ts';

export default {
  id: 'hootsuite',
  name: 'Hootsuite',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Plans posts on social networks and counts clicks on its short links.',
  hosts: {
    'hootsuite.com': 'social',
    'ow.ly': 'social',
  },
  listed: ['Hootsuite'],
  privacy: 'https://www.hootsuite.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hootsuite.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
