import type { Company } from '../company.ts';

export default {
  id: 'foodgawker',
  name: 'Foodgawker',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Gallery of food pictures whose badges sit on food blogs.',
  hosts: {
    'foodgawker.com': 'social',
  },
  privacy: 'https://foodgawker.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://foodgawker.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
