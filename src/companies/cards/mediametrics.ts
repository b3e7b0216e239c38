import type { Company } from '../company.ts';

export default {
  id: 'mediametrics',
  name: 'Mediametrics',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Counts visits to Russian news articles and ranks them.',
  hosts: {
    'mediametrics.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediametrics.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
