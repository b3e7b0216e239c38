import type { Company } from '../company.ts';

export default {
  id: 'omeda',
  name: 'Omeda',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps subscriber records of trade magazines and tracks what known readers view.',
  hosts: {
    'omeda.com': 'customer-data',
  },
  privacy: 'https://www.omeda.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omeda.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
