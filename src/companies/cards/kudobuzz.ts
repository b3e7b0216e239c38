import type { Company } from '../company.ts';

export default {
  id: 'kudobuzz',
  name: 'Kudobuzz',
  parent: null,
  country: 'GH',
  role: 'processor',
  about: 'Reviews of products for small online shops.',
  hosts: {
    'kudobuzz.com': 'customer-support',
  },
  privacy: 'https://kudobuzz.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kudobuzz.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
