import type { Company } from '../company.ts';

export default {
  id: 'hepsiburada',
  name: 'Hepsiburada',
  parent: 'Kaspi',
  country: 'TR',
  role: 'controller',
  about: 'Turkish marketplace with its own advertising for sellers.',
  hosts: {
    'hepsiburada.com': 'content',
    'hepsiburada.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hepsiburada.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
