import type { Company } from '../company.ts';

export default {
  id: 'zee-media',
  name: 'Zee Media',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian broadcaster of Zee News and DNA.',
  hosts: {
    'zeenews.com': 'content',
    'india.com': 'content',
    'zeebiz.com': 'content',
    'dnaindia.com': 'content',
    'wionews.com': 'content',
  },
  privacy: 'https://zeenews.india.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zeenews.india.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
