import type { Company } from '../company.ts';

export default {
  id: 'usedesk',
  name: 'Usedesk',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian help desk with chat box.',
  hosts: {
    'usedesk.ru': 'live-chat',
    'usedesk.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://usedesk.ru', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
