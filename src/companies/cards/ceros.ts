import type { Company } from '../company.ts';

export default {
  id: 'ceros',
  name: 'Ceros',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Interactive stories and graphics that companies place in pages, with counts of clicks.',
  hosts: {
    'ceros.com': 'content',
  },
  listed: ['Ceros', 'Ceros Analytics'],
  privacy: 'https://www.ceros.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ceros.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
