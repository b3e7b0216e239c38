import type { Company } from '../company.ts';

export default {
  id: 'unpkg',
  name: 'unpkg',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hands out free program parts from the npm store to pages.',
  hosts: {
    'unpkg.com': 'cdn',
    'npmcdn.com': 'cdn',
  },
  listed: ['Unpkg'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://unpkg.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/unpkg', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
