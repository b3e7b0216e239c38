import type { Company } from '../company.ts';

export default {
  id: 'gridsum',
  name: 'Gridsum',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Counts visits and ad clicks for large Chinese sites.',
  hosts: {
    'gridsum.com': 'analytics',
    'gridsumdissector.com': 'analytics',
    'webdissector.com': 'analytics',
  },
  listed: ['Web Dissector'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gridsum.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
