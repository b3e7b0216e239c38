import type { Company } from '../company.ts';

export default {
  id: 'keen',
  name: 'Keen',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores events from apps and sites so that their makers can count and chart them.',
  hosts: {
    'keen.io': 'analytics',
  },
  listed: ['Keen'],
  privacy: 'https://keen.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://keen.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
