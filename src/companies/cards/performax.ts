import type { Company } from '../company.ts';

export default {
  id: 'performax',
  name: 'Performax',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Sells advertising on Czech sites through automatic auctions.',
  hosts: {
    'performax.cz': 'advertising',
    'pmx.cz': 'advertising',
  },
  listed: ['Performio'],
  privacy: 'https://www.performax.cz/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.performax.cz/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
