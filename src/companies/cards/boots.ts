import type { Company } from '../company.ts';

export default {
  id: 'boots',
  name: 'Boots',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British pharmacy chain; its own pages, pictures and member card data.',
  hosts: {
    'boots.com': 'content',
    'boots.ie': 'content',
    'boots-uk.com': 'content',
  },
  privacy: 'https://www.boots.com/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.boots.com/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
