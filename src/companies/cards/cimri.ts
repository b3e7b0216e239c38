import type { Company } from '../company.ts';

export default {
  id: 'cimri',
  name: 'Cimri',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Turkish price comparison for web shops.',
  hosts: {
    'cimri.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cimri.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
