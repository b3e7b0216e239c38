import type { Company } from '../company.ts';

export default {
  id: 'megagroup',
  name: 'Megagroup',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Builds and hosts sites for Russian companies and counts their visits.',
  hosts: {
    'megagroup.ru': 'hosting',
    'oml.ru': 'hosting',
    'counter.megagroup.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://megagroup.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
