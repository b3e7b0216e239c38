import type { Company } from '../company.ts';

export default {
  id: 'taggstar',
  name: 'Taggstar',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows shoppers how many others looked at or bought a product.',
  hosts: {
    'taggstar.com': 'personalization',
  },
  listed: ['Taggstar'],
  privacy: 'https://taggstar.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://taggstar.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
