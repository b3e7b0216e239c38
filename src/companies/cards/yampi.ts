import type { Company } from '../company.ts';

export default {
  id: 'yampi',
  name: 'Yampi',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Runs the checkout of Brazilian web shops.',
  hosts: {
    'yampi.com.br': 'hosting',
    'yampi.me': 'hosting',
    'yampi.io': 'hosting',
  },
  privacy: 'https://www.yampi.com.br/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yampi.com.br/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
