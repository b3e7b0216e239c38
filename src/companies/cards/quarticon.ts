import type { Company } from '../company.ts';

export default {
  id: 'quarticon',
  name: 'QuarticON',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Suggests products to shoppers in Polish and other web shops.',
  hosts: {
    'quarticon.com': 'recommendation',
    'quartic.pl': 'recommendation',
    'quartic.com.pl': 'recommendation',
  },
  privacy: 'https://www.quarticon.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quarticon.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
