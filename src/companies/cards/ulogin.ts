import type { Company } from '../company.ts';

export default {
  id: 'ulogin',
  name: 'uLogin',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Log-in buttons for Russian social networks on other sites.',
  hosts: {
    'ulogin.ru': 'social',
  },
  listed: ['uLogin'],
  privacy: 'https://ulogin.ru/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ulogin.ru/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
