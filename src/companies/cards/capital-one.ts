import type { Company } from '../company.ts';

export default {
  id: 'capital-one',
  name: 'Capital One',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Bank whose shopping helper watches prices and coupons in online shops.',
  hosts: {
    'capitalone.com': 'utility',
    'capitaloneshopping.com': 'advertising',
    'wikibuy.com': 'advertising',
  },
  privacy: 'https://www.capitalone.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.capitalone.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
