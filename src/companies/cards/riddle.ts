import type { Company } from '../company.ts';

export default {
  id: 'riddle',
  name: 'Riddle',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Quizzes for publishers that can collect answers and e-mail addresses.',
  hosts: {
    'riddle.com': 'content',
  },
  privacy: 'https://www.riddle.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.riddle.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
