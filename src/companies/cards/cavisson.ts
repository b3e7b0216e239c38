import type { Company } from '../company.ts';

export default {
  id: 'cavisson',
  name: 'Cavisson',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures page speed and replays visits for large shops.',
  hosts: {
    'cavisson.com': 'analytics',
  },
  listed: ['Cavisson'],
  privacy: 'https://www.cavisson.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cavisson.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
