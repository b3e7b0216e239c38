import type { Company } from '../company.ts';

export default {
  id: 'forbes',
  name: 'Forbes',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Business magazine whose pages recognise readers and sell their attention to advertisers.',
  hosts: {
    'forbes.com': 'content',
    'forbesimg.com': 'content',
  },
  privacy: 'https://www.forbes.com/privacy/english/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.forbes.com/privacy/english/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
