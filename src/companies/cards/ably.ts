import type { Company } from '../company.ts';

export default {
  id: 'ably',
  name: 'Ably',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Delivers live messages and updates to pages for other companies.',
  hosts: {
    'ably.io': 'utility',
    'ably.com': 'utility',
    'ably-realtime.com': 'utility',
  },
  listed: ['Ably'],
  privacy: 'https://ably.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ably.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
