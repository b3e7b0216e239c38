import type { Company } from '../company.ts';

export default {
  id: 'zero-kz',
  name: 'Zero.kz',
  parent: null,
  country: 'KZ',
  role: 'both',
  about: 'Kazakh visit counter and ranking of sites.',
  hosts: {
    'zero.kz': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zero.kz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
