import type { Company } from '../company.ts';

export default {
  id: 'gdeslon',
  name: 'GdeSlon',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Pays Russian sites for the orders their visitors place in shops and records those orders.',
  hosts: {
    'gdeslon.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gdeslon.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
