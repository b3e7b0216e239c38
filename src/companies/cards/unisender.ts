import type { Company } from '../company.ts';

export default {
  id: 'unisender',
  name: 'Unisender',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Sends newsletters for Russian companies.',
  hosts: {
    'unisender.com': 'marketing',
    'unisender.ru': 'marketing',
  },
  privacy: 'https://www.unisender.com/ru/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.unisender.com/ru/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
