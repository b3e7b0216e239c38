import type { Company } from '../company.ts';

export default {
  id: 'segmento',
  name: 'Segmento',
  parent: 'Sber',
  country: 'RU',
  role: 'both',
  about: 'Buys ads with purchase data of the Sber bank.',
  hosts: {
    'rutarget.ru': 'advertising',
    'segmento.ru': 'advertising',
  },
  listed: ['Segmento'],
  privacy: 'https://segmento.ru/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://segmento.ru/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
