import type { Company } from '../company.ts';

export default {
  id: 'chamo',
  name: 'Chamo',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Provides chat windows for Japanese sites.',
  hosts: {
    'chamo-chat.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chamo-chat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
