import type { Company } from '../company.ts';

export default {
  id: '1dmp',
  name: 'CleverDATA',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Trades audience data of Russian sites and shops between companies.',
  hosts: {
    '1dmp.io': 'identity',
    'cleverdata.ru': 'identity',
  },
  listed: ['CleverDATA'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cleverdata.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
