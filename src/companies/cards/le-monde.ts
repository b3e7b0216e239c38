import type { Company } from '../company.ts';

export default {
  id: 'le-monde',
  name: 'Le Monde',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French newspaper with its own reader accounts.',
  hosts: {
    'lemonde.fr': 'content',
    'lemde.fr': 'content',
  },
  privacy: 'https://www.lemonde.fr/confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lemonde.fr/confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
