import type { Company } from '../company.ts';

export default {
  id: 'bird',
  name: 'Bird',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Sends texts and mails for firms and keeps their customer records; formerly MessageBird.',
  hosts: {
    'bird.com': 'marketing',
    'messagebird.com': 'marketing',
    'hull.io': 'customer-data',
    'hullapp.io': 'customer-data',
  },
  listed: ['Hull.js'],
  privacy: 'https://bird.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bird.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
