import type { Company } from '../company.ts';

export default {
  id: 'la-nacion-ar',
  name: 'La Nación',
  parent: null,
  country: 'AR',
  role: 'controller',
  about: 'Argentine newspaper; its own pages and pictures.',
  hosts: {
    'lanacion.com.ar': 'content',
    'glanacion.com': 'content',
  },
  privacy: 'https://www.lanacion.com.ar/politica-de-privacidad',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lanacion.com.ar/politica-de-privacidad', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
