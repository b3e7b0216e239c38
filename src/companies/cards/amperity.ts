import type { Company } from '../company.ts';

export default {
  id: 'amperity',
  name: 'Amperity',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Joins customer records of large brands into one profile per person.',
  hosts: {
    'amperity.com': 'customer-data',
    'custora.com': 'customer-data',
  },
  listed: ['Custora'],
  privacy: 'https://amperity.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://amperity.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
