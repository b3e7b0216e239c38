import type { Company } from '../company.ts';

export default {
  id: 'collect-chat',
  name: 'Collect.chat',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Scripted chat that asks visitors questions and mails the answers to the site.',
  hosts: {
    'collect.chat': 'live-chat',
    'collectcdn.com': 'live-chat',
  },
  privacy: 'https://collect.chat/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://collect.chat/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
