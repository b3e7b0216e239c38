import type { Company } from '../company.ts';

export default {
  id: 'mediascope',
  name: 'Mediascope',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Measures the audience of Russian sites and television; formerly TNS Russia.',
  hosts: {
    'mediascope.net': 'analytics',
    'tns-counter.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediascope.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
