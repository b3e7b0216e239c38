import type { Company } from '../company.ts';

export default {
  id: 'actito',
  name: 'Actito',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Stores customer profiles and sends campaigns for companies.',
  hosts: {
    'actito.com': 'customer-data',
    'actito.be': 'customer-data',
  },
  privacy: 'https://www.actito.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.actito.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
