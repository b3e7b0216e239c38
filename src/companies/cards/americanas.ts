import type { Company } from '../company.ts';

export default {
  id: 'americanas',
  name: 'Americanas',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian online shop; its own pages and pictures.',
  hosts: {
    'americanas.com.br': 'content',
    'americanas.io': 'content',
    'b2w.io': 'content',
    'submarino.com.br': 'content',
    'shoptime.com.br': 'content',
    'images-americanas.com.br': 'content',
  },
  privacy: 'https://www.americanas.com.br/hotsite/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.americanas.com.br/hotsite/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
