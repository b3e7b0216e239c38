import type { Company } from '../company.ts';

export default {
  id: 'ambassador',
  name: 'Ambassador',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tracks customers who recommend a company to friends.',
  hosts: {
    'getambassador.com': 'advertising',
    'mbsy.co': 'advertising',
  },
  listed: ['Ambassador'],
  privacy: 'https://www.getambassador.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getambassador.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
