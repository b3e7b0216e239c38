import type { Company } from '../company.ts';

export default {
  id: 'bonree',
  name: 'Bonree',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Measures page speed in visitors’ browsers for Chinese firms.',
  hosts: {
    'bonree.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bonree.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
