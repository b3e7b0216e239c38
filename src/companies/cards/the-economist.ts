import type { Company } from '../company.ts';

export default {
  id: 'the-economist',
  name: 'The Economist',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Weekly news magazine; these are its own pages, pictures and accounts.',
  hosts: {
    'economist.com': 'content',
    'economistgroup.com': 'content',
    'eiu.com': 'content',
  },
  privacy: 'https://www.economistgroup.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.economistgroup.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
