import type { Company } from '../company.ts';

export default {
  id: 'bigmir',
  name: 'bigmir.net',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian portal with a visit counter on other sites.',
  hosts: {
    'c.bigmir.net': 'analytics',
    'bigmir.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bigmir.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
