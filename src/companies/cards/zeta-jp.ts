import type { Company } from '../company.ts';

export default {
  id: 'zeta-jp',
  name: 'ZETA Inc.',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs shop search and product suggestions in Japan, with the former Scigineer.',
  hosts: {
    'deqwas.net': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zeta.inc/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
