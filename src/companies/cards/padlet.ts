import type { Company } from '../company.ts';

export default {
  id: 'padlet',
  name: 'Padlet',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows school notice boards inside other sites.',
  hosts: {
    'padlet.com': 'content',
    'padletcdn.com': 'content',
  },
  privacy: 'https://padlet.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://padlet.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
