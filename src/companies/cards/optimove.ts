import type { Company } from '../company.ts';

export default {
  id: 'optimove',
  name: 'Optimove',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Sorts players and shoppers into groups and picks the messages each one gets.',
  hosts: {
    'optimove.net': 'customer-data',
    'optimove.com': 'customer-data',
  },
  listed: ['Optimove'],
  privacy: 'https://www.optimove.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.optimove.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
