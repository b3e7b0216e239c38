import type { Company } from '../company.ts';

export default {
  id: 'foxycart',
  name: 'FoxyCart',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Adds a basket and checkout to any website.',
  hosts: {
    'foxycart.com': 'utility',
    'foxy.io': 'utility',
  },
  listed: ['FoxyCart'],
  privacy: 'https://foxy.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://foxy.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
