import type { Company } from '../company.ts';

export default {
  id: 'el-corte-ingles',
  name: 'El Corte Inglés',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Spanish department store with its own advertising business.',
  hosts: {
    'elcorteingles.es': 'content',
    'elcorteingles.com': 'content',
    'elcorteingles.pt': 'content',
  },
  privacy: 'https://www.elcorteingles.es/ayuda/es/politica-de-privacidad/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.elcorteingles.es/ayuda/es/politica-de-privacidad/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
