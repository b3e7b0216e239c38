import type { Company } from '../company.ts';

export default {
  id: 'unidad-editorial',
  name: 'Unidad Editorial',
  parent: 'RCS MediaGroup',
  country: 'ES',
  role: 'controller',
  about: 'Publishes El Mundo, Marca and Expansión and uses what readers open for advertising.',
  hosts: {
    'unidadeditorial.es': 'content',
    'unidadeditorial.com': 'content',
    'elmundo.es': 'content',
    'marca.com': 'content',
    'expansion.com': 'content',
    'telva.com': 'content',
    'uecdn.es': 'content',
    'ue-cdn.com': 'content',
    'diariomedico.com': 'content',
  },
  privacy: 'https://www.unidadeditorial.es/politica-privacidad.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.unidadeditorial.es/politica-privacidad.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
