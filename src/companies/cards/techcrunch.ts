import type { Company } from '../company.ts';

export default {
  id: 'techcrunch',
  name: 'TechCrunch',
  parent: 'Regent',
  country: 'US',
  role: 'controller',
  about: 'Technology news site with a conference business, sold by Yahoo in 2025.',
  hosts: {
    'techcrunch.com': 'content',
    'crunchboard.com': 'content',
  },
  privacy: 'https://techcrunch.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://techcrunch.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
