import type { Company } from '../company.ts';

export default {
  id: 'bestprice-gr',
  name: 'BestPrice',
  parent: null,
  country: 'GR',
  role: 'controller',
  about: 'Greek price comparison that measures orders in shops.',
  hosts: {
    'bestprice.gr': 'advertising',
  },
  privacy: 'https://www.bestprice.gr/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bestprice.gr/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
