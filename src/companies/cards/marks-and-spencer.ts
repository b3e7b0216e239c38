import type { Company } from '../company.ts';

export default {
  id: 'marks-and-spencer',
  name: 'Marks & Spencer',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British shop for food and clothes; its own pages and pictures.',
  hosts: {
    'marksandspencer.com': 'content',
    'mnscdn.com': 'content',
    'mandsbank.com': 'content',
  },
  privacy: 'https://www.marksandspencer.com/c/help/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marksandspencer.com/c/help/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
