import type { Company } from '../company.ts';

export default {
  id: 'the-independent',
  name: 'The Independent',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British online newspaper that profiles readers for advertising and subscriptions.',
  hosts: {
    'independent.co.uk': 'content',
    'the-independent.com': 'content',
    'indy100.com': 'content',
    'independentespanol.com': 'content',
  },
  privacy: 'https://www.independent.co.uk/service/privacy-notice-a6184181.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.independent.co.uk/service/privacy-notice-a6184181.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
