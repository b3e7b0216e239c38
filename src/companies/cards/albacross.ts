import type { Company } from '../company.ts';

export default {
  id: 'albacross',
  name: 'Albacross',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Tells site owners which firms their visitors work for and aims adverts at them.',
  hosts: {
    'albacross.com': 'identity',
  },
  listed: ['Albacross'],
  privacy: 'https://albacross.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://albacross.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
