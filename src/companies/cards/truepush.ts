import type { Company } from '../company.ts';

export default {
  id: 'truepush',
  name: 'Truepush',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Free browser push service for sites.',
  hosts: {
    'truepush.com': 'marketing',
  },
  privacy: 'https://www.truepush.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.truepush.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
