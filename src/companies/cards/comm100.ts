import type { Company } from '../company.ts';

export default {
  id: 'comm100',
  name: 'Comm100',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Chat and visitor monitoring for universities, banks and casinos.',
  hosts: {
    'comm100.com': 'live-chat',
    'comm100.io': 'live-chat',
    'comm100vue.com': 'live-chat',
  },
  listed: ['Comm100'],
  privacy: 'https://www.comm100.com/platform/security/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.comm100.com/platform/security/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
