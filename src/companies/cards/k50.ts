import type { Company } from '../company.ts';

export default {
  id: 'k50',
  name: 'K50',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Steers ad spending and ties phone calls to adverts for Russian firms.',
  hosts: {
    'k50.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://k50.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
