import type { Company } from '../company.ts';

export default {
  id: 'i-ua',
  name: 'I.UA',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian portal with mail and a visit counter on other sites.',
  hosts: {
    'r.i.ua': 'analytics',
    'i.i.ua': 'analytics',
    'i.ua': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.i.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
