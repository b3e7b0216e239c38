import type { Company } from '../company.ts';

export default {
  id: 'fundebug',
  name: 'Fundebug',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Reports errors in Chinese sites to their makers.',
  hosts: {
    'fundebug.com': 'analytics',
    'fundebug.net': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fundebug.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
