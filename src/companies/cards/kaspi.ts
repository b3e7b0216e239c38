import type { Company } from '../company.ts';

export default {
  id: 'kaspi',
  name: 'Kaspi',
  parent: null,
  country: 'KZ',
  role: 'controller',
  about: 'Kazakh bank and marketplace whose payment buttons stand in shops.',
  hosts: {
    'kaspi.kz': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kaspi.kz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
