import type { Company } from '../company.ts';

export default {
  id: 'sber',
  name: 'Sber',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian bank with its own login and advertising for partner sites.',
  hosts: {
    'sberbank.ru': 'utility',
    'sber.ru': 'utility',
    'id.sber.ru': 'identity',
    'sberads.ru': 'advertising',
  },
  privacy: 'https://www.sberbank.ru/privacy/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sberbank.ru/privacy/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
