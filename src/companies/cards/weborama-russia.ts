import type { Company } from '../company.ts';

export default {
  id: 'weborama-russia',
  name: 'Weborama Russia',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian ad measuring and audience company that now runs apart from the French one.',
  hosts: {
    'weborama-tech.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weborama-tech.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
