import type { Company } from '../company.ts';

export default {
  id: 'ceneo',
  name: 'Ceneo',
  parent: 'Allegro',
  country: 'PL',
  role: 'both',
  about: 'Polish price comparison with shop ratings and order surveys.',
  hosts: {
    'ceneo.pl': 'customer-support',
    'ceneostatic.pl': 'advertising',
  },
  privacy: 'https://www.ceneo.pl/prywatnosc',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ceneo.pl/prywatnosc', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
