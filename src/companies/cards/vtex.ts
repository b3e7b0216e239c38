import type { Company } from '../company.ts';

export default {
  id: 'vtex',
  name: 'VTEX',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Rents out web shops to larger merchants in Latin America and records what shoppers do in them.',
  hosts: {
    'vtex.com': 'hosting',
    'vtex.com.br': 'hosting',
    'vteximg.com.br': 'hosting',
    'vtexassets.com': 'hosting',
    'vtexcommercestable.com.br': 'hosting',
    'vtexcommercebeta.com.br': 'hosting',
    'myvtex.com': 'hosting',
    'vtexpayments.com.br': 'hosting',
    'vtex.app': 'hosting',
    'vtexcrm.com.br': 'hosting',
    'rc.vtex.com.br': 'analytics',
    'rc.vtex.com': 'analytics',
    'sp.vtex.com': 'analytics',
    'io.vtex.com.br': 'analytics',
  },
  privacy: 'https://vtex.com/us-en/privacy-and-agreements/subscription-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://vtex.com/us-en/privacy-and-agreements/subscription-privacy-policy/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
