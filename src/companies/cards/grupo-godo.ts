import type { Company } from '../company.ts';

export default {
  id: 'grupo-godo',
  name: 'Grupo Godó',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Publishes La Vanguardia and Mundo Deportivo in Barcelona.',
  hosts: {
    'grupogodo.com': 'content',
    'lavanguardia.com': 'content',
    'mundodeportivo.com': 'content',
    'rac1.cat': 'content',
    'lvdg.es': 'content',
    'godo.es': 'content',
  },
  privacy: 'https://www.grupogodo.com/es/politica-de-privacidad',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.grupogodo.com/es/politica-de-privacidad', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
