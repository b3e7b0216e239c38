import type { Company } from '../company.ts';

export default {
  id: 'pendo',
  name: 'Pendo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Records which features people use in work software and shows them guides and polls.',
  hosts: {
    'pendo.io': 'analytics',
  },
  listed: ['Pendo'],
  privacy: 'https://www.pendo.io/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pendo.io/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
