import type { Company } from '../company.ts';

export default {
  id: 'targito',
  name: 'Targito',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Collects what shop visitors do and sends them personal mail.',
  hosts: {
    'targito.com': 'customer-data',
  },
  listed: ['Targito'],
  privacy: 'https://www.targito.com/en',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.targito.com/en', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
