import type { Company } from '../company.ts';

export default {
  id: 'manychat',
  name: 'Manychat',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets sellers send automatic messages to people on Instagram, WhatsApp and their sites.',
  hosts: {
    'manychat.com': 'live-chat',
    'mccdn.me': 'live-chat',
  },
  privacy: 'https://manychat.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://manychat.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
