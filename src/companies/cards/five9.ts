import type { Company } from '../company.ts';

export default {
  id: 'five9',
  name: 'Five9',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Cloud call centre; its chat widget hands visitors' questions to agents or robots.",
  hosts: {
    'five9.com': 'live-chat',
    'five9.eu': 'live-chat',
  },
  privacy: 'https://www.five9.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.five9.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
