import type { Company } from '../company.ts';

export default {
  id: 'populis',
  name: 'Populis',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Sells advertising on Italian and European sites.',
  hosts: {
    'populisengage.com': 'advertising',
    'populis.com': 'advertising',
  },
  listed: ['Populis'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.populis.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
