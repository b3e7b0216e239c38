import type { Company } from '../company.ts';

export default {
  id: 'mango-office',
  name: 'Mango Office',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian telephone service that traces calls back to advertising.',
  hosts: {
    'mango-office.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mango-office.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
