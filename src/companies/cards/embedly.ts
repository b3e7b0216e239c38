import type { Company } from '../company.ts';

export default {
  id: 'embedly',
  name: 'Embedly',
  parent: 'Medium',
  country: 'US',
  role: 'processor',
  about: 'Turns links in articles into cards and players and counts how they are used.',
  hosts: {
    'embedly.com': 'content',
    'embed.ly': 'content',
  },
  listed: ['Embedly'],
  privacy: 'https://embed.ly/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://embed.ly/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
