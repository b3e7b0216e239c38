import type { Company } from '../company.ts';

export default {
  id: 'headhunter-ru',
  name: 'HeadHunter',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian job site whose pictures and counters appear elsewhere.',
  hosts: {
    'hh.ru': 'content',
    'hhcdn.ru': 'content',
    'headhunter.ru': 'content',
  },
  privacy: 'https://hh.ru/article/personal_data',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hh.ru/article/personal_data', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
