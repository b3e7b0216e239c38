import type { Company } from '../company.ts';

export default {
  id: 'rasa-io',
  name: 'rasa.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Newsletters that choose articles by what each reader clicked.',
  hosts: {
    'rasa.io': 'marketing',
  },
  privacy: 'https://rasa.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rasa.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
