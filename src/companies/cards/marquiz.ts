import type { Company } from '../company.ts';

export default {
  id: 'marquiz',
  name: 'Marquiz',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Puts quizzes on pages that ask for a phone number at the end.',
  hosts: {
    'marquiz.ru': 'marketing',
    'marquiz.io': 'marketing',
  },
  privacy: 'https://www.marquiz.ru/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marquiz.ru/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
