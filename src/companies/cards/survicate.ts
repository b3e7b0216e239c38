import type { Company } from '../company.ts';

export default {
  id: 'survicate',
  name: 'Survicate',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: "Small survey windows on sites that save answers with the visitor's ID.",
  hosts: {
    'survicate.com': 'customer-support',
  },
  listed: ['Survicate'],
  privacy: 'https://survicate.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://survicate.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
