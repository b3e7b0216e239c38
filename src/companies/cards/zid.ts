import type { Company } from '../company.ts';

export default {
  id: 'zid',
  name: 'Zid',
  parent: null,
  country: 'SA',
  role: 'processor',
  about: 'Builds and hosts the web shops of Saudi merchants.',
  hosts: {
    'zid.sa': 'hosting',
    'zid.store': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zid.sa/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
