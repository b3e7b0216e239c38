import type { Company } from '../company.ts';

export default {
  id: 'redhelper',
  name: 'RedHelper',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian chat service for shops and banks.',
  hosts: {
    'redhelper.ru': 'live-chat',
    'redhelper.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://redhelper.ru', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
