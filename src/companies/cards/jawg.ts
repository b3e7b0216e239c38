import type { Company } from '../company.ts';

export default {
  id: 'jawg',
  name: 'Jawg',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French map service that draws maps inside other sites.',
  hosts: {
    'jawg.io': 'utility',
  },
  privacy: 'https://www.jawg.io/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jawg.io/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
