import type { Company } from '../company.ts';

export default {
  id: 'gofundme',
  name: 'GoFundMe',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects donations, also in forms on other pages.',
  hosts: {
    'gofundme.com': 'utility',
    'classy.org': 'utility',
  },
  privacy: 'https://www.gofundme.com/c/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gofundme.com/c/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
