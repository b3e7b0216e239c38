import type { Company } from '../company.ts';

export default {
  id: 'pagesuite',
  name: 'PageSuite',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Digital newspaper editions shown for publishers.',
  hosts: {
    'pagesuite-professional.co.uk': 'content',
    'pagesuite.com': 'content',
  },
  listed: ['Pagesuite'],
  privacy: 'https://www.pagesuite.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pagesuite.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
