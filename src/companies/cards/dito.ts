import type { Company } from '../company.ts';

export default {
  id: 'dito',
  name: 'Dito',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Keeps customer profiles for Brazilian shop chains and picks their messages.',
  hosts: {
    'dito.com.br': 'customer-data',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dito.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
