import type { Company } from '../company.ts';

export default {
  id: 'casengo',
  name: 'Casengo',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Dutch chat and shared inbox for shops.',
  hosts: {
    'casengo.com': 'live-chat',
  },
  privacy: 'https://www.casengo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.casengo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
