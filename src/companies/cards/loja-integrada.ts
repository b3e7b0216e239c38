import type { Company } from '../company.ts';

export default {
  id: 'loja-integrada',
  name: 'Loja Integrada',
  parent: 'VTEX',
  country: 'BR',
  role: 'processor',
  about: 'Rents out web shops to small Brazilian merchants.',
  hosts: {
    'lojaintegrada.com.br': 'hosting',
    'awsli.com.br': 'hosting',
  },
  privacy: 'https://lojaintegrada.com.br/politicas-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lojaintegrada.com.br/politicas-de-privacidade/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
