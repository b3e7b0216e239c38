import type { Company } from '../company.ts';

export default {
  id: 'dinamize',
  name: 'Dinamize',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Sends mails for Brazilian firms and shows their sign-up forms.',
  hosts: {
    'dinamize.com': 'marketing',
    'dinamize.com.br': 'marketing',
  },
  privacy: 'https://www.dinamize.com.br/politica-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dinamize.com.br/politica-de-privacidade/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
