import type { Company } from '../company.ts';

export default {
  id: 'euronews',
  name: 'Euronews',
  parent: 'Alpac Capital',
  country: 'FR',
  role: 'controller',
  about: 'European news channel with pages in many languages.',
  hosts: {
    'euronews.com': 'content',
    'euronews.tech': 'content',
    'africanews.com': 'content',
  },
  privacy: 'https://www.euronews.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.euronews.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
