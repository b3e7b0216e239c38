import type { Company } from '../company.ts';

export default {
  id: 'skypack',
  name: 'Skypack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Handed out free program parts from the npm store to pages.',
  hosts: {
    'skypack.dev': 'cdn',
    'pika.dev': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.skypack.dev/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
