import type { Company } from '../company.ts';

export default {
  id: 'sportradar',
  name: 'Sportradar',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Sells sports data to media and betting firms and aims betting ads with its ad service.',
  hosts: {
    'fresh8.co': 'advertising',
    'sportradarserving.com': 'advertising',
    'sportradar.com': 'content',
  },
  listed: ['Sportradar', 'Fresh 8 Gaming'],
  privacy: 'https://www.sportradar.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sportradar.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
