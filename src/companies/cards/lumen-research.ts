import type { Company } from '../company.ts';

export default {
  id: 'lumen-research',
  name: 'Lumen Research',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Estimates how long people look at ads.',
  hosts: {
    'lumen-research.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lumen-research.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
