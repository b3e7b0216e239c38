import type { Company } from '../company.ts';

export default {
  id: 'estadao',
  name: 'Estadão',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian newspaper O Estado de S. Paulo.',
  hosts: {
    'estadao.com.br': 'content',
    'estadaoconteudo.com.br': 'content',
  },
  privacy: 'https://www.estadao.com.br/termo-de-uso/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.estadao.com.br/termo-de-uso/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
