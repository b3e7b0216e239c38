import type { Company } from '../company.ts';

export default {
  id: 'back-in-stock',
  name: 'Back In Stock',
  parent: null,
  country: 'NZ',
  role: 'processor',
  about: 'Mails shoppers when a product is available again.',
  hosts: {
    'backinstock.org': 'marketing',
  },
  listed: ['Yellow Robot'],
  privacy: 'https://backinstock.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://backinstock.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
