import type { Company } from '../company.ts';

export default {
  id: 'sendbird',
  name: 'Sendbird',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: "Chat and robot building blocks used inside other companies' apps.",
  hosts: {
    'sendbird.com': 'live-chat',
  },
  privacy: 'https://sendbird.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sendbird.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
