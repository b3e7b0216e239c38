import type { Company } from '../company.ts';

export default {
  id: 'lytics',
  name: 'Lytics',
  parent: 'Contentstack',
  country: 'US',
  role: 'processor',
  about: 'Builds profiles of readers and customers and sorts them into groups for its clients.',
  hosts: {
    'lytics.io': 'customer-data',
    'lytics.com': 'customer-data',
  },
  listed: ['Lytics'],
  privacy: 'https://www.lytics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lytics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
