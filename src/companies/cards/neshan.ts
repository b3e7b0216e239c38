import type { Company } from '../company.ts';

export default {
  id: 'neshan',
  name: 'Neshan',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian maps for sites and phones.',
  hosts: {
    'neshan.org': 'utility',
    'neshan.ir': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://neshan.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
