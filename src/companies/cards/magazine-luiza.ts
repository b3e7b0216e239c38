import type { Company } from '../company.ts';

export default {
  id: 'magazine-luiza',
  name: 'Magalu',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian shop with its own advertising business.',
  hosts: {
    'magazineluiza.com.br': 'content',
    'magazineluiza.com': 'content',
    'magalu.com': 'content',
    'mlcdn.com.br': 'content',
    'netshoes.com.br': 'content',
    'kabum.com.br': 'content',
    'static-netshoes.com.br': 'content',
    'zattini.com.br': 'content',
  },
  privacy: 'https://especiais.magazineluiza.com.br/politica-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://especiais.magazineluiza.com.br/politica-de-privacidade/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
