import type { Company } from '../company.ts';

export default {
  id: 'wyng',
  name: 'Wyng',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Contests and quizzes that collect answers for brands.',
  hosts: {
    'offerpop.com': 'marketing',
    'wyng.com': 'marketing',
  },
  listed: ['Wyng'],
  privacy: 'https://www.wyng.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wyng.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
