import type { Company } from '../company.ts';

export default {
  id: 'intaker',
  name: 'Intaker',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat windows for law firms that ask visitors about their case.',
  hosts: {
    'intaker.com': 'live-chat',
    'intaker.co': 'live-chat',
  },
  privacy: 'https://www.intaker.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intaker.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
