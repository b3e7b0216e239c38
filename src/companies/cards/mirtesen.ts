import type { Company } from '../company.ts';

export default {
  id: 'mirtesen',
  name: 'MirTesen',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian blog network that places article links on other sites.',
  hosts: {
    'mirtesen.ru': 'recommendation',
  },
  privacy: 'https://mirtesen.ru/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mirtesen.ru/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
