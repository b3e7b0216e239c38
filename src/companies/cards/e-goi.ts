import type { Company } from '../company.ts';

export default {
  id: 'e-goi',
  name: 'E-goi',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Sends marketing messages for companies and tracks visits by their contacts.',
  hosts: {
    'e-goi.com': 'marketing',
    'egoiapp.com': 'marketing',
    'egoimmerce.com': 'marketing',
    'egoiapp2.com': 'marketing',
  },
  privacy: 'https://www.e-goi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.e-goi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
