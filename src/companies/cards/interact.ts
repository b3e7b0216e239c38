import type { Company } from '../company.ts';

export default {
  id: 'interact',
  name: 'Interact',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Quizzes with which bloggers collect e-mail addresses.',
  hosts: {
    'tryinteract.com': 'marketing',
  },
  privacy: 'https://www.tryinteract.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tryinteract.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
