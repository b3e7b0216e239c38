import type { Company } from '../company.ts';

export default {
  id: 'rappi',
  name: 'Rappi',
  parent: null,
  country: 'CO',
  role: 'controller',
  about: 'Latin American delivery app with its own advertising.',
  hosts: {
    'rappi.com': 'content',
    'rappi.com.co': 'content',
    'rappi.com.mx': 'content',
    'rappi.com.br': 'content',
  },
  privacy:
    'https://legal.rappi.com.co/colombia/politica-de-proteccion-y-tratamiento-de-datos-personales-de-rappi-s-a-s/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://legal.rappi.com.co/colombia/politica-de-proteccion-y-tratamiento-de-datos-personales-de-rappi-s-a-s/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
