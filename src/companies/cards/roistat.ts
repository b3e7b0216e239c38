import type { Company } from '../company.ts';

export default {
  id: 'roistat',
  name: 'Roistat',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Connects visits, calls and sales for Russian companies.',
  hosts: {
    'roistat.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://roistat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
