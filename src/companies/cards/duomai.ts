import type { Company } from '../company.ts';

export default {
  id: 'duomai',
  name: 'Duomai',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese affiliate network that records clicks and orders.',
  hosts: {
    'duomai.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.duomai.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
