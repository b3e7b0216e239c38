import type { Company } from '../company.ts';

export default {
  id: 'john-lewis',
  name: 'John Lewis',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British department store with the supermarket Waitrose.',
  hosts: {
    'johnlewis.com': 'content',
    'johnlewispartnership.co.uk': 'content',
    'waitrose.com': 'content',
  },
  privacy: 'https://www.johnlewis.com/customer-services/shopping-with-us/privacy-notice',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.johnlewis.com/customer-services/shopping-with-us/privacy-notice',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
