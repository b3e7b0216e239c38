import type { Company } from '../company.ts';

export default {
  id: 'websitealive',
  name: 'WebsiteAlive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Live chat and call buttons for company pages.',
  hosts: {
    'websitealive.com': 'live-chat',
    'websitealive7.com': 'live-chat',
  },
  listed: ['AliveChat'],
  privacy: 'https://www.websitealive.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.websitealive.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
