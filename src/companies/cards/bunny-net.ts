import type { Company } from '../company.ts';

export default {
  id: 'bunny-net',
  name: 'Bunny.net',
  parent: null,
  country: 'SI',
  role: 'processor',
  about: 'Delivers files and videos of other websites from nearby servers.',
  hosts: {
    'b-cdn.net': 'cdn',
    'bunnycdn.com': 'cdn',
    'bunny.net': 'cdn',
    'mediadelivery.net': 'video',
    'bunnyinfra.net': 'cdn',
  },
  privacy: 'https://bunny.net/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bunny.net/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
