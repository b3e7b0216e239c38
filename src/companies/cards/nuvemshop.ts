import type { Company } from '../company.ts';

export default {
  id: 'nuvemshop',
  name: 'Nuvemshop',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Rents out web shops in Latin America, also as Tiendanube.',
  hosts: {
    'nuvemshop.com.br': 'hosting',
    'tiendanube.com': 'hosting',
    'mitiendanube.com': 'hosting',
    'lojavirtualnuvem.com.br': 'hosting',
  },
  privacy: 'https://www.nuvemshop.com.br/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nuvemshop.com.br/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
