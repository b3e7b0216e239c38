import type { Company } from '../company.ts';

export default {
  id: 'flocktory',
  name: 'Flocktory',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Shows gifts of other shops after a purchase and follows shoppers across them.',
  hosts: {
    'flocktory.com': 'personalization',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.flocktory.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
