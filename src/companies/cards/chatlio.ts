import type { Company } from '../company.ts';

export default {
  id: 'chatlio',
  name: 'Chatlio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets a team answer website visitors from its Slack channel.',
  hosts: {
    'chatlio.com': 'live-chat',
  },
  privacy: 'https://chatlio.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chatlio.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
