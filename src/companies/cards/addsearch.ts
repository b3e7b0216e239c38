import type { Company } from '../company.ts';

export default {
  id: 'addsearch',
  name: 'AddSearch',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Runs the search box of other sites.',
  hosts: {
    'addsearch.com': 'utility',
  },
  privacy: 'https://www.addsearch.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.addsearch.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
