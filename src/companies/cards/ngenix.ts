import type { Company } from '../company.ts';

export default {
  id: 'ngenix',
  name: 'NGENIX',
  parent: 'Rostelecom',
  country: 'RU',
  role: 'processor',
  about: 'Keeps copies of Russian sites on servers near their readers.',
  hosts: {
    'ngenix.net': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ngenix.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
