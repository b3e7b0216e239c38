import type { Company } from '../company.ts';

export default {
  id: 'customerlabs',
  name: 'CustomerLabs',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Collects shoppers’ clicks and details and passes them to ad companies.',
  hosts: {
    'customerlabs.co': 'customer-data',
    'customerlabs.com': 'customer-data',
  },
  privacy: 'https://www.customerlabs.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.customerlabs.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
