import type { Company } from '../company.ts';

export default {
  id: 'guuru',
  name: 'Guuru',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Lets fans of a brand answer other customers by chat.',
  hosts: {
    'guuru.com': 'live-chat',
  },
  privacy: 'https://www.guuru.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.guuru.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
