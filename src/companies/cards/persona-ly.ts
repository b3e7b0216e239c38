import type { Company } from '../company.ts';

export default {
  id: 'persona-ly',
  name: 'Persona.ly',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Buys app ads by auction for installs.',
  hosts: {
    'persona.ly': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://persona.ly/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
