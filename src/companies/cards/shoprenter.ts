import type { Company } from '../company.ts';

export default {
  id: 'shoprenter',
  name: 'Shoprenter',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Shop software and hosting for Hungarian sellers.',
  hosts: {
    'shoprenter.hu': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shoprenter.hu/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
