import type { Company } from '../company.ts';

export default {
  id: 'northbeam',
  name: 'Northbeam',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows shoppers from ad to order for web shops.',
  hosts: {
    'northbeam.io': 'analytics',
    'northbeam.com': 'analytics',
  },
  privacy: 'https://www.northbeam.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.northbeam.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
