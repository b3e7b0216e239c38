import type { Company } from '../company.ts';

export default {
  id: 'ada',
  name: 'Ada',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Robot that answers customers' questions in a chat window for banks, shops and airlines.",
  hosts: {
    'ada.support': 'ai-chat',
    'ada.cx': 'ai-chat',
  },
  listed: ['Ada'],
  privacy: 'https://www.ada.cx/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ada.cx/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
