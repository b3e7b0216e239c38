import type { Company } from '../company.ts';

export default {
  id: 'vlibras',
  name: 'VLibras',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian government tool that translates pages into sign language.',
  hosts: {
    'vlibras.gov.br': 'utility',
  },
  privacy: 'https://www.gov.br/governodigital/pt-br/vlibras',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gov.br/governodigital/pt-br/vlibras', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
