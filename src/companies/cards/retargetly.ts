import type { Company } from '../company.ts';

export default {
  id: 'retargetly',
  name: 'Retargetly',
  parent: 'Publicis Groupe',
  country: 'AR',
  role: 'controller',
  about: 'Collects browsing data in Latin America and sells the interest groups.',
  hosts: {
    'retargetly.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://retargetly.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
