import type { Company } from '../company.ts';

export default {
  id: 'enamad',
  name: 'eNAMAD',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian government trust seal for shops.',
  hosts: {
    'enamad.ir': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://enamad.ir/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
