import type { Company } from '../company.ts';

export default {
  id: 'mappy',
  name: 'Mappy',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French maps and routes inside other sites.',
  hosts: {
    'mappy.com': 'utility',
    'mappy.net': 'utility',
  },
  privacy: 'https://corporate.mappy.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corporate.mappy.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
