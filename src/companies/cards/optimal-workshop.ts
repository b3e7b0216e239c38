import type { Company } from '../company.ts';

export default {
  id: 'optimal-workshop',
  name: 'Optimal',
  parent: null,
  country: 'NZ',
  role: 'both',
  about: 'Asks people to sort and find things on sites to test their menus.',
  hosts: {
    'optimalworkshop.com': 'customer-support',
  },
  privacy: 'https://www.optimalworkshop.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.optimalworkshop.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
