import type { Company } from '../company.ts';

export default {
  id: 'rbc',
  name: 'RBC',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian business news agency; its own pages, pictures and measurement.',
  hosts: {
    'rbc.ru': 'content',
    'rbcdn.ru': 'content',
    'rbk.ru': 'content',
  },
  privacy: 'https://www.rbc.ru/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rbc.ru/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
