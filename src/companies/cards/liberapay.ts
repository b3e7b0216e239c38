import type { Company } from '../company.ts';

export default {
  id: 'liberapay',
  name: 'Liberapay',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'A non-profit that collects weekly donations through buttons on people’s pages.',
  hosts: {
    'liberapay.com': 'utility',
  },
  privacy: 'https://liberapay.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://liberapay.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
