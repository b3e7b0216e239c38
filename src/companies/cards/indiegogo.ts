import type { Company } from '../company.ts';

export default {
  id: 'indiegogo',
  name: 'Indiegogo',
  parent: 'Gamefound',
  country: 'US',
  role: 'controller',
  about: 'Funding boxes of projects shown on blogs and news sites.',
  hosts: {
    'indiegogo.com': 'utility',
  },
  privacy: 'https://www.indiegogo.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.indiegogo.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
