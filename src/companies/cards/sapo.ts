import type { Company } from '../company.ts';

export default {
  id: 'sapo',
  name: 'SAPO',
  parent: 'Altice',
  country: 'PT',
  role: 'controller',
  about: 'Portuguese portal with mail, news and advertising.',
  hosts: {
    'sapo.pt': 'content',
    'sapo.io': 'content',
  },
  privacy: 'https://ajuda.sapo.pt/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ajuda.sapo.pt/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
