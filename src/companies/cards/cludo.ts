import type { Company } from '../company.ts';

export default {
  id: 'cludo',
  name: 'Cludo',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Runs the search box of public and company sites and reports what was searched.',
  hosts: {
    'cludo.com': 'utility',
  },
  listed: ['Cludo'],
  privacy: 'https://www.cludo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cludo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
