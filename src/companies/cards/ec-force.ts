import type { Company } from '../company.ts';

export default {
  id: 'ec-force',
  name: 'ecforce',
  parent: 'SUPER STUDIO',
  country: 'JP',
  role: 'processor',
  about: 'Rents out web shops to Japanese brands.',
  hosts: {
    'ec-force.com': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ec-force.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
