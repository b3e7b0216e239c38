import type { Company } from '../company.ts';

export default {
  id: 'monumetric',
  name: 'Monumetric',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Manages the ads on independent blogs and shares the income with their owners.',
  hosts: {
    'monumetric.com': 'advertising',
    'monu.delivery': 'advertising',
  },
  privacy: 'https://www.monumetric.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.monumetric.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
