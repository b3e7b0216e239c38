import type { Company } from '../company.ts';

export default {
  id: 'kinsta',
  name: 'Kinsta',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts the WordPress sites of other companies.',
  hosts: {
    'kinsta.com': 'hosting',
    'kinsta.cloud': 'hosting',
    'kinstacdn.com': 'hosting',
  },
  privacy: 'https://kinsta.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kinsta.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
