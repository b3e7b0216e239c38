import type { Company } from '../company.ts';

export default {
  id: 'jooble',
  name: 'Jooble',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Job search boxes on other sites.',
  hosts: {
    'jooble.org': 'utility',
  },
  privacy: 'https://jooble.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jooble.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
