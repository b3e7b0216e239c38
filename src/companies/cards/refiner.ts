import type { Company } from '../company.ts';

export default {
  id: 'refiner',
  name: 'Refiner',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Short surveys inside software products for chosen users.',
  hosts: {
    'refiner.io': 'customer-support',
  },
  privacy: 'https://refiner.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://refiner.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
