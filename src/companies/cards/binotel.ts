import type { Company } from '../company.ts';

export default {
  id: 'binotel',
  name: 'Binotel',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Ukrainian telephone service that traces calls back to visits.',
  hosts: {
    'binotel.com': 'analytics',
    'binotel.ua': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.binotel.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
