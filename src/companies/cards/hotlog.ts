import type { Company } from '../company.ts';

export default {
  id: 'hotlog',
  name: 'HotLog',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Gives Russian sites a visitor counter and ranks them.',
  hosts: {
    'hotlog.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hotlog.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
