import type { Company } from '../company.ts';

export default {
  id: 'netigate',
  name: 'Netigate',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Runs surveys for companies about customers and staff.',
  hosts: {
    'netigate.net': 'customer-support',
    'netigate.se': 'customer-support',
  },
  privacy: 'https://www.netigate.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.netigate.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
