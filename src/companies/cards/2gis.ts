import type { Company } from '../company.ts';

export default {
  id: '2gis',
  name: '2GIS',
  parent: 'Sber',
  country: 'RU',
  role: 'controller',
  about: 'Maps and company directories of Russian and other cities.',
  hosts: {
    '2gis.ru': 'utility',
    '2gis.com': 'utility',
    '2gis.kz': 'utility',
    '2gis.ae': 'utility',
  },
  privacy: 'https://law.2gis.ru/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://law.2gis.ru/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
