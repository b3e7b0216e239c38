import type { Company } from '../company.ts';

export default {
  id: 'monetizer101',
  name: 'Monetizer101',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Compares product prices inside news articles and earns on the clicks.',
  hosts: {
    'monetizer101.com': 'advertising',
  },
  privacy: 'https://www.monetizer101.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.monetizer101.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
