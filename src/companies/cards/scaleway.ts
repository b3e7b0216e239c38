import type { Company } from '../company.ts';

export default {
  id: 'scaleway',
  name: 'Scaleway',
  parent: 'iliad',
  country: 'FR',
  role: 'processor',
  about: 'Rents out servers and file storage to other companies.',
  hosts: {
    'scaleway.com': 'hosting',
    'online.net': 'hosting',
  },
  privacy: 'https://www.scaleway.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.scaleway.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
