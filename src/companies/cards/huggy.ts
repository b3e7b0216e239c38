import type { Company } from '../company.ts';

export default {
  id: 'huggy',
  name: 'Huggy',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian chat window and inbox for companies.',
  hosts: {
    'huggy.app': 'live-chat',
    'huggy.io': 'live-chat',
    'huggy.chat': 'live-chat',
  },
  privacy: 'https://www.huggy.io/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.huggy.io/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
