import type { Company } from '../company.ts';

export default {
  id: 'the-onion',
  name: 'The Onion',
  parent: 'Global Tetrahedron',
  country: 'US',
  role: 'controller',
  about: 'Satirical American newspaper; these are its own pages.',
  hosts: {
    'theonion.com': 'content',
  },
  privacy: 'https://theonion.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://theonion.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
