import type { Company } from '../company.ts';

export default {
  id: 'castos',
  name: 'Castos',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Podcast players for WordPress blogs.',
  hosts: {
    'castos.com': 'content',
  },
  privacy: 'https://castos.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://castos.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
