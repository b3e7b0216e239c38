import type { Company } from '../company.ts';

export default {
  id: 'ticimax',
  name: 'Ticimax',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Shop software and hosting for Turkish sellers.',
  hosts: {
    'ticimax.com': 'hosting',
    'ticimax.cloud': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ticimax.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
