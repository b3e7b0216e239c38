import type { Company } from '../company.ts';

export default {
  id: 'ozon',
  name: 'Ozon',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian marketplace that sells advertising to its sellers.',
  hosts: {
    'ozon.ru': 'content',
    'ozone.ru': 'content',
    'ozonusercontent.com': 'content',
  },
  privacy: 'https://docs.ozon.ru/common/pravila-prodayoi-i-rekvizity/politika-konfidentsialnosti/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://docs.ozon.ru/common/pravila-prodayoi-i-rekvizity/politika-konfidentsialnosti/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
