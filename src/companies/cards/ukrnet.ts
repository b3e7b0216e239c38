import type { Company } from '../company.ts';

export default {
  id: 'ukrnet',
  name: 'UKR.NET',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian portal with mail and news.',
  hosts: {
    'ukr.net': 'content',
  },
  privacy: 'https://www.ukr.net/terms/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ukr.net/terms/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
