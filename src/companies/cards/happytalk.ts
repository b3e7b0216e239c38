import type { Company } from '../company.ts';

export default {
  id: 'happytalk',
  name: 'HappyTalk',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Korean chat service for shops and call centres.',
  hosts: {
    'happytalk.io': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://happytalk.io', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
