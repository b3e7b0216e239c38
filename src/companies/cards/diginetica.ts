import type { Company } from '../company.ts';

export default {
  id: 'diginetica',
  name: 'AnyQuery',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Runs search and product suggestions of Russian web shops; formerly Diginetica.',
  hosts: {
    'diginetica.net': 'recommendation',
    'diginetica.com': 'recommendation',
    'anyquery.io': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://anyquery.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
