import type { Company } from '../company.ts';

export default {
  id: 'conviva',
  name: 'Conviva',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures how well streamed video plays and how long each viewer stays, for broadcasters.',
  hosts: {
    'conviva.com': 'analytics',
  },
  listed: ['Conviva'],
  privacy: 'https://www.conviva.ai/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.conviva.ai/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
