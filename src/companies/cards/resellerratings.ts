import type { Company } from '../company.ts';

export default {
  id: 'resellerratings',
  name: 'ResellerRatings',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Store ratings by buyers, with a survey shown after the order.',
  hosts: {
    'resellerratings.com': 'customer-support',
  },
  privacy: 'https://www.resellerratings.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.resellerratings.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
