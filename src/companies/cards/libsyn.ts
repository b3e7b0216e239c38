import type { Company } from '../company.ts';

export default {
  id: 'libsyn',
  name: 'Libsyn',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Podcast host that counts downloads and sells ads in shows.',
  hosts: {
    'libsyn.com': 'content',
    'libsynpro.com': 'content',
  },
  privacy: 'https://libsyn.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://libsyn.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
