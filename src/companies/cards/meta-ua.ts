import type { Company } from '../company.ts';

export default {
  id: 'meta-ua',
  name: 'META.ua',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian portal with search, mail and a visit counter.',
  hosts: {
    'meta.ua': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://meta.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
