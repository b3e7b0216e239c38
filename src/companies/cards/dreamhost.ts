import type { Company } from '../company.ts';

export default {
  id: 'dreamhost',
  name: 'DreamHost',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts sites for small companies.',
  hosts: {
    'dreamhost.com': 'hosting',
    'dreamhosters.com': 'hosting',
  },
  privacy: 'https://www.dreamhost.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dreamhost.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
