import type { Company } from '../company.ts';

export default {
  id: 'dymatrix',
  name: 'DYMATRIX',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Keeps customer profiles for German shops and tailors pages and mails.',
  hosts: {
    'dymatrix.cloud': 'customer-data',
    'dymatrix.de': 'customer-data',
  },
  privacy: 'https://www.dymatrix.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dymatrix.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
