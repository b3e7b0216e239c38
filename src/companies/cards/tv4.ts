import type { Company } from '../company.ts';

export default {
  id: 'tv4',
  name: 'TV4',
  parent: 'Schibsted Media',
  country: 'SE',
  role: 'controller',
  about: 'Swedish commercial television with the streaming service TV4 Play.',
  hosts: {
    'tv4.se': 'content',
    'tv4play.se': 'content',
    'b17g.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tv4.se/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
