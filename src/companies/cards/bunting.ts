import type { Company } from '../company.ts';

export default {
  id: 'bunting',
  name: 'Bunting',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Tailors shop pages and product picks to each visitor.',
  hosts: {
    'bunting.com': 'personalization',
  },
  privacy: 'https://bunting.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bunting.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
