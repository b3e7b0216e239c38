import type { Company } from '../company.ts';

export default {
  id: 'giraff',
  name: 'Giraff',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Places recommended articles and advertisements on Russian news sites.',
  hosts: {
    'giraff.io': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://giraff.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
