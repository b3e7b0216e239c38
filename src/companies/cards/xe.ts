import type { Company } from '../company.ts';

export default {
  id: 'xe',
  name: 'XE',
  parent: 'Euronet',
  country: 'CA',
  role: 'controller',
  about: 'Currency converters shown inside other sites.',
  hosts: {
    'xe.com': 'utility',
  },
  privacy: 'https://www.xe.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xe.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
