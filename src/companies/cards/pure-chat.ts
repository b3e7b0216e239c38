import type { Company } from '../company.ts';

export default {
  id: 'pure-chat',
  name: 'Pure Chat',
  parent: 'Ruby',
  country: 'US',
  role: 'processor',
  about: 'Free chat box for small firms, answered by them or by a hired receptionist.',
  hosts: {
    'purechat.com': 'live-chat',
  },
  listed: ['Pure Chat'],
  privacy: 'https://www.purechat.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.purechat.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.ruby.com/purechat/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
