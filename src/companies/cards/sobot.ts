import type { Company } from '../company.ts';

export default {
  id: 'sobot',
  name: 'Sobot',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese contact centre with chat robots for shops.',
  hosts: {
    'sobot.com': 'live-chat',
  },
  privacy: 'https://www.sobot.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sobot.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
