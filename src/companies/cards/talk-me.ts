import type { Company } from '../company.ts';

export default {
  id: 'talk-me',
  name: 'Talk-Me',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: "Russian chat box that shows visitors' pages and source to staff.",
  hosts: {
    'talk-me.ru': 'live-chat',
    'me-talk.ru': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://talk-me.ru', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
