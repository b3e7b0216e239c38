import type { Company } from '../company.ts';

export default {
  id: 'macys',
  name: "Macy's",
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American department store; its own pages and pictures.',
  hosts: {
    'macys.com': 'content',
    'macysassets.com': 'content',
    'bloomingdales.com': 'content',
    'bluemercury.com': 'content',
  },
  privacy: 'https://www.customerservice-macys.com/articles/macys-notice-of-privacy-practices',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.customerservice-macys.com/articles/macys-notice-of-privacy-practices',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
