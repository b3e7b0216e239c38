import type { Company } from '../company.ts';

export default {
  id: 'wowza',
  name: 'Wowza',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Live streaming technology for companies and broadcasters.',
  hosts: {
    'wowza.com': 'video',
  },
  privacy: 'https://www.wowza.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wowza.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
