import type { Company } from '../company.ts';

export default {
  id: 'joveo',
  name: 'Joveo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Places job ads and counts who applies.',
  hosts: {
    'joveo.com': 'advertising',
  },
  privacy: 'https://www.joveo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.joveo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
