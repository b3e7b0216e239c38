import type { Company } from '../company.ts';

export default {
  id: 'leadster',
  name: 'Leadster',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian robot that asks visitors for contact details.',
  hosts: {
    'leadster.com.br': 'live-chat',
  },
  privacy: 'https://leadster.com.br/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadster.com.br/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
