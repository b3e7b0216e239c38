import type { Company } from '../company.ts';

export default {
  id: 'supportbox',
  name: 'SupportBox',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Czech help desk with which shops answer chats and mails.',
  hosts: {
    'supportbox.cz': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.supportbox.cz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
