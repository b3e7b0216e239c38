import type { Company } from '../company.ts';

export default {
  id: 'gcore',
  name: 'Gcore',
  parent: null,
  country: 'LU',
  role: 'processor',
  about: 'Delivers the pages of other companies faster and guards them.',
  hosts: {
    'gcore.com': 'cdn',
    'gcdn.co': 'cdn',
    'gcorelabs.com': 'cdn',
    'gcorelabs.net': 'cdn',
  },
  privacy: 'https://gcore.com/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gcore.com/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
