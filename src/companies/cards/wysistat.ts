import type { Company } from '../company.ts';

export default {
  id: 'wysistat',
  name: 'Wysistat',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Counts visits to French sites for their owners.',
  hosts: {
    'wysistat.com': 'analytics',
    'wysistat.net': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wysistat.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
