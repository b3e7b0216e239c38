import type { Company } from '../company.ts';

export default {
  id: 'opinion-stage',
  name: 'Opinion Stage',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Quizzes and polls that sites place in articles.',
  hosts: {
    'opinionstage.com': 'content',
  },
  listed: ['Opinion Stage'],
  privacy: 'https://www.opinionstage.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.opinionstage.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
