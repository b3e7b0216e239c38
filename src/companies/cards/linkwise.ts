import type { Company } from '../company.ts';

export default {
  id: 'linkwise',
  name: 'Linkwise',
  parent: null,
  country: 'GR',
  role: 'controller',
  about: 'Greek affiliate network that records clicks and orders.',
  hosts: {
    'linkwi.se': 'advertising',
  },
  privacy: 'https://linkwi.se/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://linkwi.se/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
