import type { Company } from '../company.ts';

export default {
  id: 'envybox',
  name: 'Envybox',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian set of call-back buttons, chats and quizzes.',
  hosts: {
    'envybox.io': 'live-chat',
    'envycrm.com': 'live-chat',
    'callbackkiller.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://envybox.io', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
