import type { Company } from '../company.ts';

export default {
  id: 'el-comercio-pe',
  name: 'Grupo El Comercio',
  parent: null,
  country: 'PE',
  role: 'controller',
  about: 'Peruvian publisher of El Comercio and Gestión.',
  hosts: {
    'elcomercio.pe': 'content',
    'gestion.pe': 'content',
    'peru21.pe': 'content',
    'peru.com': 'content',
    'depor.com': 'content',
    'ecoid.pe': 'content',
  },
  privacy: 'https://elcomercio.pe/politica-de-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://elcomercio.pe/politica-de-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
