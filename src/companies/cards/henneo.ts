import type { Company } from '../company.ts';

export default {
  id: 'henneo',
  name: 'Henneo',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Publishes 20minutos and Heraldo de Aragón in Spain.',
  hosts: {
    'henneo.com': 'content',
    '20minutos.es': 'content',
    '20minutos.tv': 'content',
    'heraldo.es': 'content',
  },
  privacy: 'https://www.henneo.com/politica-de-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.henneo.com/politica-de-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
