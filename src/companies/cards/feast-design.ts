import type { Company } from '../company.ts';

export default {
  id: 'feast-design',
  name: 'Feast Design',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Themes and plugins of food blogs.',
  hosts: {
    'feastdesignco.com': 'content',
  },
  privacy: 'https://feastdesignco.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feastdesignco.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
