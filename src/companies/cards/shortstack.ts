import type { Company } from '../company.ts';

export default {
  id: 'shortstack',
  name: 'ShortStack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Contests that collect leads on brands’ pages.',
  hosts: {
    'shortstack.com': 'marketing',
    'shortstack.page': 'marketing',
  },
  privacy: 'https://www.shortstack.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shortstack.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
