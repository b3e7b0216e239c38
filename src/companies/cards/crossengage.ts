import type { Company } from '../company.ts';

export default {
  id: 'crossengage',
  name: 'CrossEngage',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Keeps customer profiles for German shops and picks whom to write to.',
  hosts: {
    'crossengage.io': 'customer-data',
  },
  privacy: 'https://www.crossengage.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.crossengage.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
