import type { Company } from '../company.ts';

export default {
  id: 'idosell',
  name: 'IdoSell',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Rents out web shops to Polish merchants.',
  hosts: {
    'idosell.com': 'hosting',
    'iai-shop.com': 'hosting',
    'iai-system.com': 'hosting',
    'yourtechnicaldomain.com': 'hosting',
  },
  privacy: 'https://www.idosell.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.idosell.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
