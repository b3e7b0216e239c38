import type { Company } from '../company.ts';

export default {
  id: 'pinpoll',
  name: 'Pinpoll',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: "Polls and quizzes for publishers that collect readers' interests.",
  hosts: {
    'pinpoll.com': 'content',
  },
  privacy: 'https://pinpoll.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pinpoll.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
