import type { Company } from '../company.ts';

export default {
  id: 'persoo',
  name: 'Persoo',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Recommends products and changes shop pages for each visitor.',
  hosts: {
    'persoo.cz': 'personalization',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.persoo.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
