import type { Company } from '../company.ts';

export default {
  id: 'live800',
  name: 'Live800',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Lets staff of Chinese companies chat with people reading their pages.',
  hosts: {
    'live800.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.live800.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
