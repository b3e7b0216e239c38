import type { Company } from '../company.ts';

export default {
  id: 'glia',
  name: 'Glia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, call and shared-screen service for banks; staff can see the page a customer is on.',
  hosts: {
    'glia.com': 'live-chat',
    'salemove.com': 'live-chat',
  },
  privacy: 'https://www.glia.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.glia.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
