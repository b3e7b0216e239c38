import type { Company } from '../company.ts';

export default {
  id: 'fospha',
  name: 'Fospha',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Works out for shops which adverts brought their sales.',
  hosts: {
    'fospha.com': 'analytics',
  },
  listed: ['Fospha'],
  privacy: 'https://www.fospha.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fospha.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
