import type { Company } from '../company.ts';

export default {
  id: 'avito',
  name: 'Avito',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian classified advertising site.',
  hosts: {
    'avito.ru': 'content',
    'avito.st': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.avito.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
