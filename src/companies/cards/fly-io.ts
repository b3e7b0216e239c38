import type { Company } from '../company.ts';

export default {
  id: 'fly-io',
  name: 'Fly.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts the web programs of other companies.',
  hosts: {
    'fly.io': 'hosting',
  },
  privacy: 'https://fly.io/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fly.io/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
