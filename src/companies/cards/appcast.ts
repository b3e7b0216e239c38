import type { Company } from '../company.ts';

export default {
  id: 'appcast',
  name: 'Appcast',
  parent: 'The Stepstone Group',
  country: 'US',
  role: 'both',
  about: 'Places job ads by auction and counts who applies.',
  hosts: {
    'appcast.io': 'advertising',
  },
  privacy: 'https://www.appcast.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appcast.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
