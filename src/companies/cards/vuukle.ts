import type { Company } from '../company.ts';

export default {
  id: 'vuukle',
  name: 'Vuukle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Comment boxes and emotion votes under articles, with ads beside them.',
  hosts: {
    'vuukle.com': 'social',
  },
  privacy: 'https://docs.vuukle.com/privacy-and-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://docs.vuukle.com/privacy-and-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
