import type { Company } from '../company.ts';

export default {
  id: 'editora-abril',
  name: 'Editora Abril',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: "Brazilian publisher of Veja, Exame's former house and Claudia.",
  hosts: {
    'abril.com.br': 'content',
    'abril.com': 'content',
  },
  privacy: 'https://www.abril.com.br/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.abril.com.br/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
