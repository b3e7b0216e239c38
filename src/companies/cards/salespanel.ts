import type { Company } from '../company.ts';

export default {
  id: 'salespanel',
  name: 'Salespanel',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Ties visits to known contacts and firms for sales teams.',
  hosts: {
    'salespanel.io': 'identity',
  },
  privacy: 'https://salespanel.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://salespanel.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
