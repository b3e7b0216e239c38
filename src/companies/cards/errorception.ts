import type { Company } from '../company.ts';

export default {
  id: 'errorception',
  name: 'Errorception',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Collected script errors from visitors’ browsers for site owners.',
  hosts: {
    'errorception.com': 'analytics',
  },
  listed: ['Errorception'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://errorception.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
