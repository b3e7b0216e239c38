import type { Company } from '../company.ts';

export default {
  id: 'lemnisk',
  name: 'Lemnisk',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Keeps customer profiles for banks and insurers and picks their messages.',
  hosts: {
    'lemnisk.co': 'customer-data',
  },
  privacy: 'https://www.lemnisk.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lemnisk.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
