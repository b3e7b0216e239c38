import type { Company } from '../company.ts';

export default {
  id: 'increasingly',
  name: 'Increasingly',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Suggests bundles of products to shoppers.',
  hosts: {
    'increasingly.com': 'recommendation',
    'increasingly.co': 'recommendation',
  },
  privacy: 'https://www.increasingly.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.increasingly.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
