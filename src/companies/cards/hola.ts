import type { Company } from '../company.ts';

export default {
  id: 'hola',
  name: 'Hola',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Celebrity magazine published in Madrid; its own pages and pictures.',
  hosts: {
    'hola.com': 'content',
    'hellomagazine.com': 'content',
  },
  privacy: 'https://www.hola.com/politica-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hola.com/politica-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
