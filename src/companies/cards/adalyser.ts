import type { Company } from '../company.ts';

export default {
  id: 'adalyser',
  name: 'Adalyser',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Links visits to a site with television and radio ads that ran just before.',
  hosts: {
    'adalyser.com': 'analytics',
  },
  listed: ['OneSoon'],
  privacy: 'https://adalyser.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adalyser.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
