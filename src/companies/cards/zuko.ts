import type { Company } from '../company.ts';

export default {
  id: 'zuko',
  name: 'Zuko',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Watches how people fill in forms, field by field, and where they give up.',
  hosts: {
    'zuko.io': 'analytics',
    'formisimo.com': 'analytics',
  },
  privacy: 'https://www.zuko.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zuko.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
