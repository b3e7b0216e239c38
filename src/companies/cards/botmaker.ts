import type { Company } from '../company.ts';

export default {
  id: 'botmaker',
  name: 'Botmaker',
  parent: null,
  country: 'AR',
  role: 'processor',
  about: 'Provides chat bots for Latin American companies.',
  hosts: {
    'botmaker.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://botmaker.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
