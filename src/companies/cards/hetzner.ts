import type { Company } from '../company.ts';

export default {
  id: 'hetzner',
  name: 'Hetzner',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Rents out servers and web addresses to other companies.',
  hosts: {
    'hetzner.com': 'hosting',
    'hetzner.cloud': 'hosting',
    'hetzner.de': 'hosting',
    'your-server.de': 'hosting',
    'your-objectstorage.com': 'hosting',
  },
  privacy: 'https://www.hetzner.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hetzner.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
