import type { Company } from '../company.ts';

export default {
  id: 'kilkaya',
  name: 'Kilkaya',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Shows Nordic newsrooms live figures of what is being read.',
  hosts: {
    'kilkaya.com': 'analytics',
    'k5a.io': 'analytics',
  },
  privacy: 'https://kilkaya.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kilkaya.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
