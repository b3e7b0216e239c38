import type { Company } from '../company.ts';

export default {
  id: 'novoteka',
  name: 'Novoteka',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Swaps news links between Russian-language sites.',
  hosts: {
    'novoteka.ru': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://novoteka.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
