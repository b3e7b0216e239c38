import type { Company } from '../company.ts';

export default {
  id: 'selectel',
  name: 'Selectel',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Rents out servers and storage in Russia.',
  hosts: {
    'selectel.ru': 'hosting',
    'selcdn.ru': 'hosting',
    'selcdn.com': 'hosting',
    'selcdn.net': 'hosting',
    'selstorage.ru': 'hosting',
  },
  privacy: 'https://selectel.ru/about/documents/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://selectel.ru/about/documents/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
